package id.kopdesk.training;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be taken into a batch.
 *
 * @param title jabatan
 * @param waiting straight to the wait list
 */
public record Newcomer(
        Person person,
        ParticipantCategory category,
        @Nullable String title,
        @Nullable String institution,
        boolean waiting) {
    public static Newcomer of(Person person, ParticipantCategory category, @Nullable String title) {
        return new Newcomer(person, category, title, null, false);
    }

    Newcomer queued() {
        return new Newcomer(person, category, title, institution, true);
    }
}
