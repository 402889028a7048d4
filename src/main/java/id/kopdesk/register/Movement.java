package id.kopdesk.register;

/**
 * What moved in the register's list since the snapshot before.
 *
 * @param before empty for what is new
 * @param after empty for what is gone
 */
public record Movement(Kind kind, String regionCode, String simkopdesId, String before, String after) {
    public enum Kind {
        APPEARED,
        VANISHED,
        RENAMED,
        RELOCATED
    }
}
