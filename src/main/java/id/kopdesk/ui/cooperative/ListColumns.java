package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.CooperativeLine;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.control.ColumnOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list says of a cooperative. */
final class ListColumns {
    private final Texts texts;
    private final CooperativeWords words;

    ListColumns(Texts texts, CooperativeWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<ColumnOf<CooperativeLine>> all() {
        return List.of(
                ColumnOf.<CooperativeLine>text("name", "ui.cooperative.field.name", 370, CooperativeLine::name)
                        .sorted(),
                ColumnOf.<CooperativeLine>text(
                                "village", "ui.cooperative.column.village", 150, r -> words.name(r.villageCode()))
                        .sorted(),
                ColumnOf.text("subdistrict", "ui.cooperative.column.subdistrict", 140, r -> words.name(part(r, 8))),
                ColumnOf.text("regency", "ui.cooperative.column.regency", 184, r -> words.regency(part(r, 5))),
                ColumnOf.<CooperativeLine>mark("stage", "ui.cooperative.column.stage", 170, this::stage)
                        .sorted(),
                ColumnOf.<CooperativeLine>mark("findings", "ui.cooperative.column.findings", 120, this::findings)
                        .sorted(),
                ColumnOf.<CooperativeLine>text(
                                "kind",
                                "ui.cooperative.field.kind",
                                120,
                                r -> words.shown("kind", r.kind().name()))
                        .hidden(),
                ColumnOf.<CooperativeLine>mark("standing", "ui.cooperative.field.status", 110, this::standing)
                        .hidden(),
                number("businessId", r -> r.businessId()),
                number("taxId", r -> r.taxId()),
                number("ahuDecree", r -> r.ahuDecree()),
                number("simkopdesId", r -> r.simkopdesId()),
                ColumnOf.<CooperativeLine>text("code", "ui.cooperative.column.code", 120, CooperativeLine::villageCode)
                        .hidden(),
                ColumnOf.<CooperativeLine>number(
                                "changed", "ui.cooperative.column.changed", 90, r -> String.valueOf(r.changedNo()))
                        .sorted()
                        .hidden());
    }

    private interface Maybe {
        @Nullable
        String of(CooperativeLine row);
    }

    /** Numbers of identity are texts: no sum, no rounding, no thousands. */
    private static ColumnOf<CooperativeLine> number(String id, Maybe value) {
        return ColumnOf.<CooperativeLine>text(id, "ui.cooperative.field." + id, 150, row -> {
                    String text = value.of(row);
                    return text == null ? "–" : text;
                })
                .hidden();
    }

    Mark stage(CooperativeLine row) {
        String stage = words.stage(String.valueOf(row.stageRank()));
        if (row.stage() == null) {
            return Mark.of(Mark.Kind.NOT_REPORTED, stage);
        }
        boolean legal = row.stageRank() >= MilestoneKind.LEGAL_ENTITY.rank();
        return Mark.of(legal ? Mark.Kind.DONE : Mark.Kind.DUE, stage);
    }

    Mark findings(CooperativeLine row) {
        return switch (row.findingRank()) {
            case 0 -> Mark.of(Mark.Kind.DONE, texts.get("ui.cooperative.finding.0"));
            case 1 -> Mark.of(Mark.Kind.DUE, texts.get("ui.cooperative.finding.count", row.findingCount()));
            default -> Mark.of(Mark.Kind.WRONG, texts.get("ui.cooperative.finding.count", row.findingCount()));
        };
    }

    Mark standing(CooperativeLine row) {
        String word = words.shown("status.status", row.status().name());
        return Mark.of(row.status() == StatusKind.ACTIVE ? Mark.Kind.DONE : Mark.Kind.NEUTRAL, word);
    }

    private static String part(CooperativeLine row, int length) {
        return row.villageCode().substring(0, Math.min(length, row.villageCode().length()));
    }
}
