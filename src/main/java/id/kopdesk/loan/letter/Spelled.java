package id.kopdesk.loan.letter;

/** Whole numbers in Indonesian words, as letters about money write them. */
final class Spelled {
    private static final String[] ONES = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private Spelled() {}

    /** @param number 0 to 999,999,999,999,999 */
    static String of(long number) {
        return number == 0 ? "nol" : words(number).strip().replaceAll(" +", " ");
    }

    private static String words(long n) {
        if (n < 12) {
            return ONES[(int) n];
        }
        if (n < 20) {
            return ONES[(int) n - 10] + " belas";
        }
        if (n < 100) {
            return ONES[(int) (n / 10)] + " puluh " + words(n % 10);
        }
        if (n < 200) {
            return "seratus " + words(n - 100);
        }
        if (n < 1_000) {
            return ONES[(int) (n / 100)] + " ratus " + words(n % 100);
        }
        if (n < 2_000) {
            return "seribu " + words(n - 1_000);
        }
        if (n < 1_000_000) {
            return words(n / 1_000) + " ribu " + words(n % 1_000);
        }
        if (n < 1_000_000_000) {
            return words(n / 1_000_000) + " juta " + words(n % 1_000_000);
        }
        if (n < 1_000_000_000_000L) {
            return words(n / 1_000_000_000) + " miliar " + words(n % 1_000_000_000);
        }
        return words(n / 1_000_000_000_000L) + " triliun " + words(n % 1_000_000_000_000L);
    }
}
