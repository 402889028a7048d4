package id.kopdesk.training;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A programme: one source of money, one year, one aim.
 *
 * @param areaCode province or kab/kota it is for
 * @param legalNumber DIPA or DPA
 * @param perCooperative people wanted from each cooperative, 1 to 20
 * @param passPresent per cent of the half days that a certificate asks for, 0 to 100
 * @param passScore post-test score that a certificate asks for, 0 to 100; 0 asks for none
 * @param questions of the evaluation, in the order asked
 * @param numberPattern certificate number, see {@link CertificateNumber}
 */
public record Programme(
        String areaCode,
        String name,
        @Nullable String legalNumber,
        FundingSource funding,
        int bookYear,
        int perCooperative,
        Set<ParticipantCategory> categories,
        int passPresent,
        int passScore,
        String numberPattern,
        @Nullable String note,
        List<Question> questions) {
    public static final int PASS_PRESENT = 80;
    public static final int PASS_SCORE = 60;

    public Programme {
        categories = Set.copyOf(categories);
        questions = List.copyOf(questions);
    }

    /** With the questions that the program brings. */
    public Programme(
            String areaCode,
            String name,
            @Nullable String legalNumber,
            FundingSource funding,
            int bookYear,
            int perCooperative,
            Set<ParticipantCategory> categories,
            int passPresent,
            int passScore,
            String numberPattern,
            @Nullable String note) {
        this(
                areaCode,
                name,
                legalNumber,
                funding,
                bookYear,
                perCooperative,
                categories,
                passPresent,
                passScore,
                numberPattern,
                note,
                Question.SHIPPED);
    }

    /** @param other in the order asked, 1 to {@link Question#MOST} */
    public Programme withQuestions(List<Question> other) {
        return new Programme(
                areaCode,
                name,
                legalNumber,
                funding,
                bookYear,
                perCooperative,
                categories,
                passPresent,
                passScore,
                numberPattern,
                note,
                other);
    }

    /** With the office's usual rule for certificates. */
    public static Programme of(String areaCode, String name, FundingSource funding, int bookYear, int perCooperative) {
        return new Programme(
                areaCode,
                name,
                null,
                funding,
                bookYear,
                perCooperative,
                Set.of(ParticipantCategory.BOARD),
                PASS_PRESENT,
                PASS_SCORE,
                CertificateNumber.USUAL,
                null);
    }
}
