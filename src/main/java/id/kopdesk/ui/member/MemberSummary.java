package id.kopdesk.ui.member;

import id.kopdesk.cooperative.NationalId;
import id.kopdesk.member.Balances;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberFile;
import id.kopdesk.member.Merges.Merged;
import id.kopdesk.member.Person;
import id.kopdesk.member.SavingKind;
import id.kopdesk.member.Standing;
import id.kopdesk.ui.control.Buttons;
import id.kopdesk.ui.control.StatusMark;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A member in brief, for the pane beside a list; no NIK stands in it whole. */
final class MemberSummary extends VBox {
    /** What is shown, read in the background. */
    record Brief(MemberFile file, String cooperative, Balances balances, List<Merged> merged) {}

    private final MemberKit kit;

    MemberSummary(MemberKit kit, Brief brief, java.util.function.Consumer<Merged> unmerge) {
        this.kit = kit;
        Member member = brief.file().member();
        Person person = member.person();
        getStyleClass().add("summary");
        getChildren().add(new StatusMark(kit.words.mark(member.membership().status())));
        String nik = person.nationalId();
        fact("cooperative", brief.cooperative());
        fact("number", MemberWords.or(member.membership().number()));
        fact("nationalId", nik == null ? MemberWords.or(person.nationalIdNote()) : NationalId.masked(nik));
        fact("sex", kit.words.sex(person.sex()));
        String place = person.birthPlace();
        fact("birth", (place == null ? "" : place + ", ") + kit.words.date(person.birthDate()));
        fact("phone", MemberWords.or(member.contact().phone()));
        fact("address", MemberWords.or(member.contact().address()));
        fact("joinOn", kit.words.date(member.membership().joinOn()));
        for (Standing change : member.membership().standing()) {
            String reason = change.reason();
            fact(
                    "status",
                    kit.words.status(change.status()) + ", " + kit.words.date(change.on())
                            + (reason == null ? "" : ": " + reason));
        }
        heading("ui.member.savings");
        for (SavingKind kind : SavingKind.values()) {
            row(kit.words.kind(kind), kit.ui.formats().rupiah(brief.balances().of(kind)));
        }
        if (!brief.merged().isEmpty()) {
            heading("ui.member.merged");
        }
        for (Merged merged : brief.merged()) {
            row(MemberWords.or(merged.oldNumber()), merged.name());
            if (kit.mayWrite()) {
                getChildren().add(Buttons.plain(kit.text("ui.member.unmerge"), () -> unmerge.accept(merged)));
            }
        }
    }

    private void fact(String field, String value) {
        row(kit.words.label(field), value);
    }

    private void row(String label, String value) {
        Label name = new Label(label);
        name.getStyleClass().add("summary-label");
        Label text = new Label(value);
        text.setWrapText(true);
        getChildren().add(new VBox(name, text));
    }

    private void heading(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("group-heading");
        getChildren().add(label);
    }
}
