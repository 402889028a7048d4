package id.kopdesk.loan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Elements of the village that sit in the meeting (Pasal 6(3) Permendes PDT 10/2025 and the field's checklist). */
public enum Attendee {
    VILLAGE_HEAD,
    COUNCIL,
    BOARD,
    PUBLIC_FIGURES,
    VILLAGE_STAFF,
    FACILITATORS,
    WOMEN,
    OTHERS;

    /** "COUNCIL=5;BOARD=4", in the order of the elements; those with nobody are left out. */
    static String write(Map<Attendee, Integer> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey().name() + "=" + e.getValue())
                .collect(Collectors.joining(";"));
    }

    static Map<Attendee, Integer> read(String text) {
        Map<Attendee, Integer> counts = new EnumMap<>(Attendee.class);
        Arrays.stream(text.split(";")).filter(part -> !part.isEmpty()).forEach(part -> {
            int at = part.indexOf('=');
            counts.put(valueOf(part.substring(0, at)), Integer.parseInt(part.substring(at + 1)));
        });
        return counts;
    }
}
