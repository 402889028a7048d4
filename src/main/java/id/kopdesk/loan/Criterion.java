package id.kopdesk.loan;

/**
 * One thing that a borrower must have (Pasal 6 PMK 49/2025).
 *
 * @param detail number or name where there is one, else empty
 */
public record Criterion(Kind kind, State state, String detail) {
    public enum Kind {
        LEGAL_ENTITY("a"),
        REGISTRATION_NUMBER("b"),
        BANK_ACCOUNT("c"),
        TAX_ID("d"),
        BUSINESS_ID("e"),
        PLAN_BUDGET("f"),
        PLAN_STAGES("f"),
        PLAN_REPAYMENT("f");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        /** Where the rule asks for it. */
        public String source() {
            return "Pasal 6 huruf " + letter + " PMK 49/2025";
        }
    }

    public enum State {
        MET,
        NOT_MET,
        /** Nobody reported it. */
        UNKNOWN
    }
}
