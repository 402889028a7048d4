package id.kopdesk.ui.cooperative;

import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.ui.cooperative.CooperativeDesk.Opened;
import id.kopdesk.ui.document.AttachmentsPane.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files beside a cooperative: one place for each milestone, and one for what belongs to none. */
final class MilestoneFiles {
    private static final String KIND = "cooperative";
    static final String OTHER = "OTHER";

    private MilestoneFiles() {}

    static List<Slot> slots(CooperativeWords words) {
        List<Slot> slots = new ArrayList<>();
        MilestoneGrid.KINDS.forEach(kind -> slots.add(new Slot(kind, words.milestone(kind))));
        slots.add(new Slot(OTHER, words.otherFiles()));
        return slots;
    }

    /** Empty while the cooperative is not stored yet. */
    static Optional<AttachmentSubject> subject(Opened opened) {
        return opened.fresh()
                ? Optional.empty()
                : Optional.of(new AttachmentSubject(
                        KIND, opened.id(), "", opened.file().cooperative().villageCode()));
    }
}
