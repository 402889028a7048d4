package id.kopdesk.report;

import id.kopdesk.cooperative.OutletKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a recap is about: which measures stand side by side, and which shares are taken of them. */
public enum Topic {
    MEETING("RAT", List.of(sum(RegisterFacts.MET), share(RegisterFacts.MET, RegisterFacts.COOPERATIVES))),
    BOARD(
            "Pengurus",
            List.of(
                    sum(RegisterFacts.BOARD),
                    share(RegisterFacts.BOARD, RegisterFacts.COOPERATIVES),
                    sum(RegisterFacts.BOARD_SOUND),
                    sum(RegisterFacts.BOARD_PEOPLE),
                    sum(RegisterFacts.BOARD_WOMEN),
                    share(RegisterFacts.BOARD_WOMEN, RegisterFacts.BOARD_PEOPLE),
                    sum(RegisterFacts.SUPERVISORS))),
    OUTLET("Gerai", outlets());

    /**
     * A column of a recap.
     *
     * @param of the measure that a share is taken of; empty for a number that is added up
     */
    record Part(String key, String of) {
        boolean isShare() {
            return !of.isEmpty();
        }
    }

    private final String sheet;
    private final List<Part> parts;

    Topic(String sheet, List<Part> parts) {
        this.sheet = sheet;
        this.parts = List.copyOf(parts);
    }

    /** The name of its sheet per kab/kota, the same in every language. */
    public String sheet() {
        return sheet;
    }

    List<Part> parts() {
        return parts;
    }

    private static Part sum(String key) {
        return new Part(key, "");
    }

    private static Part share(String key, String of) {
        return new Part(key, of);
    }

    private static List<Part> outlets() {
        List<Part> parts = new ArrayList<>();
        parts.add(sum(RegisterFacts.WITH_OUTLET));
        parts.add(share(RegisterFacts.WITH_OUTLET, RegisterFacts.COOPERATIVES));
        parts.add(sum(RegisterFacts.FULL_OUTLETS));
        Arrays.stream(OutletKind.values()).forEach(kind -> parts.add(sum(RegisterFacts.OUTLET + kind)));
        parts.add(sum(RegisterFacts.OUTLETS));
        return parts;
    }
}
