package id.kopdesk.demo;

import id.kopdesk.cooperative.MilestoneKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented numbers of the right form for one cooperative; a number exists once its step is done. */
record Numbers(
        @Nullable String decree,
        @Nullable String taxId,
        @Nullable String businessId,
        @Nullable String registration,
        @Nullable String account,
        @Nullable String deed) {

    static Numbers roll(Dice dice, Set<MilestoneKind> done, String province) {
        String eight = "9" + dice.digits(7);
        String nine = eight + checkDigit(eight);
        String decree = "AHU-00" + dice.digits(5) + ".AH.01.29.TAHUN 2025";
        String taxId = "0" + nine + dice.digits(3) + "000";
        return new Numbers(
                done.contains(MilestoneKind.LEGAL_ENTITY) ? decree : null,
                done.contains(MilestoneKind.TAX_ID) ? taxId : null,
                done.contains(MilestoneKind.BUSINESS_ID)
                        ? String.format("%02d%02d25", 1 + dice.below(28), 5 + dice.below(8)) + dice.digits(7)
                        : null,
                done.contains(MilestoneKind.REGISTRATION_NUMBER) ? province + dice.digits(11) : null,
                done.contains(MilestoneKind.BANK_ACCOUNT) ? "0" + dice.digits(14) : null,
                deed(done, 1 + dice.below(90)));
    }

    @Nullable
    String of(MilestoneKind kind) {
        return switch (kind) {
            case DEED -> deed;
            case LEGAL_ENTITY -> decree;
            case TAX_ID -> taxId;
            case BUSINESS_ID -> businessId;
            case REGISTRATION_NUMBER -> registration;
            case BANK_ACCOUNT -> account;
            default -> null;
        };
    }

    private static @Nullable String deed(Set<MilestoneKind> done, int number) {
        return done.contains(MilestoneKind.DEED) ? Integer.toString(number) : null;
    }

    private static int checkDigit(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int product = (eight.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
