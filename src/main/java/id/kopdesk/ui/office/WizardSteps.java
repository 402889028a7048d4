package id.kopdesk.ui.office;

import id.kopdesk.office.Side;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.FormGrid;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The form of each step, made once and kept while the person goes back and forth. */
final class WizardSteps {
    private final Map<WizardStep, FormGrid> forms = new EnumMap<>(WizardStep.class);
    private final OfficeSections sections;

    WizardSteps(UiContext ui, OfficeModel model, AreaChoice areas, Path folder) {
        sections = new OfficeSections(ui, model, areas);
        sections.area(form(WizardStep.AREA));
        sections.letterhead(form(WizardStep.LETTERHEAD));
        FormGrid signers = form(WizardStep.SIGNERS);
        sections.signer(signers.group(ui.texts().get("ui.office.group.right")), Side.RIGHT);
        sections.signer(signers.group(ui.texts().get("ui.office.group.left")), Side.LEFT);
        sections.look(form(WizardStep.LOOK));
        Label where = new Label(ui.texts()
                .get("ui.office.wizard.folder", folder.toAbsolutePath().toString()));
        where.setWrapText(true);
        where.getStyleClass().add("muted");
        form(WizardStep.LOOK).wide(where);
    }

    FormGrid form(WizardStep step) {
        return forms.computeIfAbsent(step, s -> new FormGrid(2));
    }

    void focus(String field) {
        Node control = sections.kit().control(field);
        if (control != null) {
            control.requestFocus();
        }
    }

    void focusFirst(WizardStep step) {
        focus(
                switch (step) {
                    case AREA -> "area";
                    case LETTERHEAD -> "letterhead";
                    case SIGNERS -> "right.signAs";
                    case LOOK -> "paper";
                });
    }
}
