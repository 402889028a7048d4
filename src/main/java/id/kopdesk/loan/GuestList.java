package id.kopdesk.loan;

import id.kopdesk.base.CleanText;
import id.kopdesk.base.Finding;
import id.kopdesk.base.Texts;
import id.kopdesk.base.Texts.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The named list of a village meeting as it is typed or pasted: a person a line, "name; element; position", by tab or
 * semicolon, for commas belong to degrees.
 *
 * @param findings of lines that were not understood; such a list is not saved
 */
public record GuestList(List<Guest> guests, List<Finding> findings) {
    private static final int MOST_GUESTS = 500;
    private static final Map<String, Attendee> WORDS = words();

    public GuestList {
        guests = List.copyOf(guests);
        findings = List.copyOf(findings);
    }

    /** @param usual the element of a line that names none */
    public static GuestList read(String text, Attendee usual, Texts texts) {
        List<Guest> guests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            List<String> fields = fields(line);
            if (fields.isEmpty() || CleanText.sortName(fields.get(0)).equals("NAMA")) {
                continue;
            }
            Optional<Attendee> element =
                    fields.size() < 2 || fields.get(1).isEmpty() ? Optional.of(usual) : element(fields.get(1), texts);
            String duty = fields.size() < 3 ? "" : fields.get(2);
            if (element.isEmpty()) {
                findings.add(Finding.error("guests", "loan.guest.element", number, fields.get(1)));
            } else if (fields.get(0).length() > Guest.MOST || duty.length() > Guest.MOST) {
                findings.add(Finding.error("guests", "loan.guest.long", number, Guest.MOST));
            } else {
                if (!seen.add(CleanText.sortName(fields.get(0)))) {
                    findings.add(Finding.warning("guests", "loan.guest.twice", number, fields.get(0)));
                }
                guests.add(new Guest(1, guests.size() + 1, element.get(), fields.get(0), duty.isEmpty() ? null : duty));
            }
        }
        if (guests.size() > MOST_GUESTS) {
            findings.add(0, Finding.error("guests", "loan.guest.many", MOST_GUESTS));
        }
        return new GuestList(guests, findings);
    }

    /** As {@link #read} understands it. */
    public static String write(List<Guest> guests, Texts texts) {
        StringBuilder text = new StringBuilder();
        for (Guest g : guests) {
            text.append(g.name()).append("; ").append(texts.get("loan.attendee." + g.element()));
            if (g.duty() != null) {
                text.append("; ").append(g.duty());
            }
            text.append('\n');
        }
        return text.toString();
    }

    public boolean sound() {
        return findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    public static Map<Attendee, Integer> counts(List<Guest> guests) {
        Map<Attendee, Integer> counts = new EnumMap<>(Attendee.class);
        guests.forEach(g -> counts.merge(g.element(), 1, Integer::sum));
        return counts;
    }

    /** Where names and counts do not agree; nothing where there are no names at all, for the list is optional. */
    public static List<Finding> differences(List<Guest> guests, Map<Attendee, Integer> counted) {
        if (guests.isEmpty()) {
            return List.of();
        }
        Map<Attendee, Integer> named = counts(guests);
        return Arrays.stream(Attendee.values())
                .filter(each -> !named.getOrDefault(each, 0).equals(counted.getOrDefault(each, 0)))
                .map(each -> Finding.warning(
                        "attendance",
                        "loan.guest.differs",
                        new Word("loan.attendee." + each),
                        named.getOrDefault(each, 0),
                        counted.getOrDefault(each, 0)))
                .toList();
    }

    /** A number in front, as lists are pasted with, says nothing. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("[\t;]")) {
            fields.add(CleanText.of(field));
        }
        if (!fields.isEmpty() && fields.get(0).matches("\\d*[.)]?")) {
            fields.remove(0);
        } else if (!fields.isEmpty()) {
            fields.set(0, fields.get(0).replaceFirst("^\\d+[.)]\\s*", ""));
        }
        return fields.isEmpty() || fields.get(0).isEmpty() ? List.of() : fields;
    }

    private static Optional<Attendee> element(String told, Texts texts) {
        String clean = CleanText.sortName(told);
        for (Attendee each : Attendee.values()) {
            if (clean.equals(each.name().replace('_', ' '))
                    || clean.equals(CleanText.sortName(texts.get("loan.attendee." + each)))) {
                return Optional.of(each);
            }
        }
        Set<String> words = Set.of(clean.split("[^A-Z]+"));
        return WORDS.entrySet().stream()
                .filter(e -> words.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    /** What attendance lists of villages call the elements. */
    private static Map<String, Attendee> words() {
        Map<String, Attendee> words = new java.util.HashMap<>();
        List.of("KADES", "KEPALA", "PAMBAKAL", "LURAH").forEach(w -> words.put(w, Attendee.VILLAGE_HEAD));
        List.of("BPD").forEach(w -> words.put(w, Attendee.COUNCIL));
        List.of("PENGURUS", "PENGAWAS", "KOPERASI", "KDMP", "KKMP").forEach(w -> words.put(w, Attendee.BOARD));
        List.of("TOKOH", "RT", "RW").forEach(w -> words.put(w, Attendee.PUBLIC_FIGURES));
        List.of("PERANGKAT", "SEKDES", "KAUR", "KASI", "KADUS").forEach(w -> words.put(w, Attendee.VILLAGE_STAFF));
        List.of("PENDAMPING", "PLD", "PD", "TPP").forEach(w -> words.put(w, Attendee.FACILITATORS));
        List.of("PEREMPUAN", "PKK", "WANITA").forEach(w -> words.put(w, Attendee.WOMEN));
        List.of("LAIN", "LAINNYA").forEach(w -> words.put(w, Attendee.OTHERS));
        return Map.copyOf(words);
    }
}
