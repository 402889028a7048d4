package id.kopdesk.member;

/** What a member or a cooperative has saved, whole rupiah: always the sum of the movements. */
public record Balances(long principal, long mandatory, long voluntary) {
    public static final Balances NONE = new Balances(0, 0, 0);

    public long all() {
        return principal + mandatory + voluntary;
    }

    public long of(SavingKind kind) {
        return switch (kind) {
            case PRINCIPAL -> principal;
            case MANDATORY -> mandatory;
            case VOLUNTARY -> voluntary;
        };
    }

    Balances plus(SavingKind kind, long amount) {
        return switch (kind) {
            case PRINCIPAL -> new Balances(principal + amount, mandatory, voluntary);
            case MANDATORY -> new Balances(principal, mandatory + amount, voluntary);
            case VOLUNTARY -> new Balances(principal, mandatory, voluntary + amount);
        };
    }
}
