package id.kopdesk.cooperative;

import static id.kopdesk.intake.ListColumn.of;

import id.kopdesk.base.CleanText;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.FieldChange;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListColumn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the seven outlets a row says something of.
 *
 * @param asOf "data per tanggal": when an outlet that closed is known to be closed
 */
record CooperativeImportOutlets(Map<OutletKind, Told> byKind, LocalDate asOf) {
    static final String PREFIX = "outlet.";
    static final List<String> CHOICES = List.of("V", "Direncanakan", "Tutup");
    private static final Map<OutletKind, String> NAMES = new EnumMap<>(Map.of(
            OutletKind.GROCERY, "SEMBAKO",
            OutletKind.PHARMACY, "APOTEK",
            OutletKind.OFFICE, "KANTOR",
            OutletKind.SAVINGS_LOAN, "SIMPAN PINJAM",
            OutletKind.CLINIC, "KLINIK",
            OutletKind.COLD_STORAGE, "COLD STORAGE",
            OutletKind.LOGISTICS, "LOGISTIK"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** @param openedOn where the row has a date */
    record Told(OutletStatus status, @Nullable LocalDate openedOn) {}

    CooperativeImportOutlets {
        byKind = Map.copyOf(byKind);
    }

    static List<ListColumn> columns() {
        List<ListColumn> columns = new ArrayList<>();
        NAMES.forEach((kind, name) -> columns.add(of(
                PREFIX + kind,
                "GERAI " + name,
                "UNIT " + name,
                kind == OutletKind.PHARMACY ? "APOTEK DESA" : "GERAI UNIT " + name,
                kind == OutletKind.CLINIC ? "KLINIK DESA" : name + " DESA",
                kind == OutletKind.COLD_STORAGE ? "GUDANG" : "GERAI " + name + " DESA")));
        return columns;
    }

    static CooperativeImportOutlets read(Fields fields, LocalDate asOf) {
        Map<OutletKind, Told> told = new EnumMap<>(OutletKind.class);
        NAMES.keySet().forEach(kind -> told(fields, PREFIX + kind).ifPresent(one -> told.put(kind, one)));
        return new CooperativeImportOutlets(told, asOf);
    }

    private static Optional<Told> told(Fields fields, String id) {
        if (!fields.has(id)) {
            return Optional.empty();
        }
        String words = CleanText.sortName(fields.text(id));
        if (words.matches(".*\\b(RENCANA|DIRENCANAKAN|PROSES|PEMBANGUNAN|PERSIAPAN)\\b.*")) {
            return Optional.of(new Told(OutletStatus.PLANNED, null));
        }
        if (words.matches(".*\\b(TUTUP|DITUTUP|BERHENTI)\\b.*")) {
            return Optional.of(new Told(OutletStatus.CLOSED, null));
        }
        if (words.matches("(BUKA|BEROPERASI|OPERASIONAL|AKTIF)")) {
            return Optional.of(new Told(OutletStatus.OPERATING, null));
        }
        Optional<Boolean> mark = fields.cell(id) instanceof CellValue.Day ? Optional.empty() : fields.mark(id);
        if (mark.isPresent()) {
            return mark.filter(yes -> yes).map(yes -> new Told(OutletStatus.OPERATING, null));
        }
        return fields.date(id).map(day -> new Told(OutletStatus.OPERATING, day));
    }

    List<FieldChange> changes(List<Outlet> ours) {
        List<FieldChange> changes = new ArrayList<>();
        byKind.forEach((kind, told) -> {
            Outlet mine =
                    ours.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
            if (mine == null || says(mine, told)) {
                changes.add(new FieldChange(
                        PREFIX + kind,
                        mine == null ? "" : shown(mine.status(), mine.openedOn()),
                        shown(told.status(), told.openedOn())));
            }
        });
        return changes;
    }

    /** @param kept fields in which ours stays */
    List<Part<Outlet>> apply(List<Part<Outlet>> ours, Set<String> kept) {
        List<Part<Outlet>> parts = new ArrayList<>(ours);
        byKind.forEach((kind, told) -> {
            if (kept.contains(PREFIX + kind)) {
                return;
            }
            int at = 0;
            while (at < parts.size() && parts.get(at).value().kind() != kind) {
                at++;
            }
            if (at == parts.size()) {
                parts.add(Part.fresh(new Outlet(kind, null, told.status(), told.openedOn(), closed(told), null)));
            } else if (says(parts.get(at).value(), told)) {
                Outlet mine = parts.get(at).value();
                LocalDate opened = told.openedOn() == null ? mine.openedOn() : told.openedOn();
                parts.set(
                        at,
                        parts.get(at)
                                .with(new Outlet(
                                        kind, mine.name(), told.status(), opened, closed(told), mine.tenure())));
            }
        });
        return parts;
    }

    private @Nullable LocalDate closed(Told told) {
        return told.status() == OutletStatus.CLOSED ? asOf : null;
    }

    /** A list that only plans says nothing of an outlet that serves already. */
    private static boolean says(Outlet mine, Told told) {
        boolean behind = told.status() == OutletStatus.PLANNED && mine.status() != OutletStatus.PLANNED;
        boolean dated = told.openedOn() != null && !told.openedOn().equals(mine.openedOn());
        return !behind && (mine.status() != told.status() || dated);
    }

    private static String shown(OutletStatus status, @Nullable LocalDate openedOn) {
        String mark = switch (status) {
            case OPERATING -> "\u2713";
            case PLANNED -> "\u2026";
            case CLOSED -> "\u2717";
        };
        return openedOn == null ? mark : mark + " " + DAY.format(openedOn);
    }
}
