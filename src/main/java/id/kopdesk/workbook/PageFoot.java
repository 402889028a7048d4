package id.kopdesk.workbook;

/** The foot of a printed page, no longer than Excel takes: with one sign more the file is "repaired" and the foot is lost. */
final class PageFoot {
    private static final int MOST = 255;
    private static final String SIZE = "&8";
    /** Before each part stands its place: {@code &L} and {@code &R}. */
    private static final int PLACES = 4;

    private PageFoot() {}

    /** @param right what stands at the right, as Excel writes it */
    static String left(String text, String right) {
        int room = MOST - PLACES - SIZE.length() - right.length();
        String written = text.replace("&", "&&");
        if (written.length() <= room) {
            return SIZE + written;
        }
        int keep = text.length();
        while (text.substring(0, keep).replace("&", "&&").length() > room - 1) {
            keep--;
        }
        return SIZE + text.substring(0, keep).strip().replace("&", "&&") + "…";
    }
}
