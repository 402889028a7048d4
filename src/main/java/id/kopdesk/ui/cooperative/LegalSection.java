package id.kopdesk.ui.cooperative;

import id.kopdesk.ui.control.FormGrid;
import id.kopdesk.ui.record.FieldKit;
import javafx.scene.Node;

/** Identifiers, and the way to them step by step. */
final class LegalSection {
    private LegalSection() {}

    static Node of(FormParts parts) {
        FieldKit kit = parts.kit();
        return new FormGrid(2)
                .group(parts.text("ui.cooperative.group.identifiers"))
                .add(kit.text("deedNumber", false))
                .add(kit.text("ahuDecree", false))
                .add(kit.text("gazetteNumber", false))
                .add(kit.text("taxId", false))
                .add(kit.text("businessId", false))
                .add(kit.text("registrationNumber", false))
                .add(kit.text("bank", false))
                .add(kit.text("bankAccount", false))
                .group(parts.text("ui.cooperative.group.milestones"))
                .wide(new MilestoneGrid(parts))
                .group(parts.text("ui.cooperative.group.files"))
                .wide(parts.files());
    }
}
