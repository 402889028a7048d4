package id.kopdesk.ui.member;

import id.kopdesk.base.Period;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.member.SavingKind;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.record.FieldWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the facts of a member are said. */
final class MemberWords implements FieldWords {
    private final UiContext ui;
    private final RegionTree regions;

    MemberWords(UiContext ui, RegionTree regions) {
        this.ui = ui;
        this.regions = regions;
    }

    @Override
    public String label(String name) {
        return ui.texts().get("ui.member.field." + name);
    }

    @Override
    public String shown(String name, String value) {
        return value.isEmpty() ? "" : ui.texts().get("ui.member.choice." + name + "." + value);
    }

    String status(MemberStatus status) {
        return ui.texts().get("ui.member.choice.status." + status);
    }

    Mark mark(MemberStatus status) {
        Mark.Kind kind = switch (status) {
            case ACTIVE -> Mark.Kind.DONE;
            case INACTIVE, SUSPENDED -> Mark.Kind.DUE;
            case LEFT -> Mark.Kind.NEUTRAL;
        };
        return Mark.of(kind, status(status));
    }

    String sex(@Nullable Sex sex) {
        return sex == null ? "–" : ui.texts().get("ui.member.choice.sex." + sex);
    }

    String kind(SavingKind kind) {
        return ui.texts().get("ui.member.choice.kind." + kind);
    }

    String date(@Nullable LocalDate day) {
        return day == null ? "–" : ui.formats().date(day);
    }

    String month(@Nullable Integer monthNo) {
        return monthNo == null
                ? ""
                : ui.formats().month(new Period(java.time.YearMonth.of(monthNo / 12, monthNo % 12 + 1)));
    }

    String region(String code) {
        return regions.find(code).map(region -> region.titled(ui.texts())).orElse(code);
    }

    /** "Tatakan, Tapin Selatan, Kab. Tapin" for a village's code. */
    String place(String village) {
        return regions.path(village).stream()
                .skip(1)
                .map(Region::name)
                .reduce((wide, narrow) -> narrow + ", " + wide)
                .orElse(village);
    }

    static String or(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }
}
