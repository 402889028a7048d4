package id.kopdesk.cooperative;

import id.kopdesk.base.Finding;
import id.kopdesk.intake.CellValue;
import id.kopdesk.intake.Fields;
import id.kopdesk.intake.ListColumn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a row's milestones: a mark, a number, a date, or "proses", in whichever of the two cells they stand. */
final class CooperativeImportMilestones {
    private static final String PREFIX = "milestone.";

    /** Milestones whose number is a field of the cooperative too. */
    static final Map<String, String> FIELDS = Map.of(
            "DEED", "deed_number",
            "LEGAL_ENTITY", "ahu_decree",
            "TAX_ID", "tax_id",
            "BUSINESS_ID", "business_id",
            "REGISTRATION_NUMBER", "registration_number",
            "BANK_ACCOUNT", "bank_account");

    private CooperativeImportMilestones() {}

    static Map<String, CooperativeImportFact> read(Fields fields, Iterable<ListColumn> columns) {
        Map<String, CooperativeImportFact> facts = new LinkedHashMap<>();
        for (ListColumn column : columns) {
            if (column.id().startsWith(PREFIX) && fields.has(column.id())) {
                String kind = column.id().substring(PREFIX.length(), column.id().lastIndexOf('.'));
                fact(fields, column, kind).ifPresent(fact -> facts.merge(kind, fact, CooperativeImportFact::and));
            }
        }
        return facts;
    }

    private static Optional<CooperativeImportFact> fact(Fields fields, ListColumn column, String kind) {
        String id = column.id();
        boolean digits = id.endsWith(".number") && fields.text(id).matches("[1-9]\\d*");
        Optional<Boolean> mark = digits && kind.equals("DEED") ? Optional.empty() : fields.mark(id);
        if (mark.isPresent()) {
            return mark.get() ? Optional.of(done(null, null)) : Optional.empty();
        }
        String text = fields.text(id).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.contains("PROSES") || text.contains("PENGURUSAN") || text.contains("PENGAJUAN")) {
            return Optional.of(new CooperativeImportFact(false, null, null));
        }
        return id.endsWith(".date") ? dated(fields, id) : numbered(fields, id, kind);
    }

    private static Optional<CooperativeImportFact> dated(Fields fields, String id) {
        return fields.date(id).map(date -> done(null, date));
    }

    private static Optional<CooperativeImportFact> numbered(Fields fields, String id, String kind) {
        if (fields.cell(id) instanceof CellValue.Day) {
            return dated(fields, id);
        }
        Optional<String> number = fields.identifier(id);
        if (number.isPresent() && number.get().length() > 60) {
            fields.refuse(
                    Finding.error(id, "cooperative.import.long", number.get().substring(0, 40) + "…"));
            return Optional.empty();
        }
        return number.map(found -> done(canonical(kind, found), null));
    }

    /** The one spelling in which the number is kept. */
    private static String canonical(String kind, String number) {
        return switch (kind) {
            case "LEGAL_ENTITY" -> Identifiers.decree(number);
            case "TAX_ID", "BUSINESS_ID", "REGISTRATION_NUMBER", "BANK_ACCOUNT" -> Identifiers.digits(number);
            default -> number;
        };
    }

    private static CooperativeImportFact done(@Nullable String number, @Nullable LocalDate date) {
        return new CooperativeImportFact(true, number, date);
    }
}
