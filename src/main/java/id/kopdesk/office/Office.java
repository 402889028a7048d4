package id.kopdesk.office;

import id.kopdesk.base.Finding;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The office whose data this is.
 *
 * @param areaCode its province ("63") or kab/kota ("63.05")
 * @param letterhead free lines, the widest authority first: names of these offices differ everywhere
 * @param boldLines how many letterhead lines, from the first, are bold
 * @param place written before the date above a signature
 * @param logo PNG or JPEG, at most 1 MB
 * @param language "id" or "en"
 */
public record Office(
        String areaCode,
        ZoneId zone,
        List<String> letterhead,
        int boldLines,
        String place,
        Optional<byte[]> logo,
        PaperSize paper,
        String language,
        Theme theme,
        List<Signatory> signatories) {
    private static final int MOST_LOGO = 1_000_000;
    private static final int MOST_LINES = 6;

    public Office {
        letterhead = List.copyOf(letterhead);
        signatories = List.copyOf(signatories);
    }

    public boolean isProvince() {
        return areaCode.length() == 2;
    }

    public Optional<Signatory> signatory(Side side) {
        return signatories.stream().filter(s -> s.side() == side).findFirst();
    }

    /** The same office printing on another paper. */
    public Office on(PaperSize other) {
        return new Office(areaCode, zone, letterhead, boldLines, place, logo, other, language, theme, signatories);
    }

    public List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        if (letterhead.isEmpty()) {
            found.add(Finding.error("letterhead", "office.letterhead.empty"));
        } else if (letterhead.size() > MOST_LINES) {
            found.add(Finding.error("letterhead", "office.letterhead.long", Integer.toString(MOST_LINES)));
        }
        if (place.isBlank()) {
            found.add(Finding.warning("place", "office.place.empty"));
        }
        logo.filter(bytes -> bytes.length > MOST_LOGO || !isPicture(bytes))
                .ifPresent(bytes -> found.add(Finding.error("logo", "office.logo.bad")));
        signatories.forEach(s -> found.addAll(s.check()));
        return found;
    }

    /** Told by content, not by the file's name. */
    static boolean isPicture(byte[] bytes) {
        boolean png = bytes.length > 8 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        return png || jpeg;
    }
}
