package id.kopdesk.ui.cooperative;

import id.kopdesk.cooperative.AnnualMeeting;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.oversight.Document;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.ui.Commands;
import id.kopdesk.ui.Mark;
import id.kopdesk.ui.Screen;
import id.kopdesk.ui.UiContext;
import id.kopdesk.ui.control.PageHeader;
import id.kopdesk.ui.control.StatusMark;
import id.kopdesk.ui.document.AttachmentsPane;
import id.kopdesk.ui.document.AttachmentsPane.Slot;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The files of one annual meeting, and which of its documents have none yet. */
final class MeetingFilesView implements Screen {
    private static final String KIND = "annual_meeting";

    private final UiContext ui;
    private final String title;
    private final AttachmentSubject subject;
    private final AttachmentsPane files;
    private final StatusMark missing = new StatusMark();
    private final BorderPane root = new BorderPane();

    MeetingFilesView(CooperativeScreens screens, CooperativeFile file, Part<AnnualMeeting> meeting) {
        ui = screens.ui();
        title = ui.texts()
                .get(
                        "ui.cooperative.page.meetingFiles.title",
                        String.valueOf(meeting.value().bookYear()));
        subject =
                new AttachmentSubject(KIND, meeting.id(), "", file.cooperative().villageCode());
        files = new AttachmentsPane(
                ui,
                screens.attachments(),
                Stream.concat(
                                Arrays.stream(Document.values()).map(doc -> new Slot(doc.name(), word(doc))),
                                Stream.of(new Slot(
                                        MilestoneFiles.OTHER, screens.words().otherFiles())))
                        .toList());
        files.onSlots(this::told);
        PageHeader header = new PageHeader(title);
        header.filter(file.cooperative().name());
        missing.setWrapText(true);
        VBox body = new VBox(missing, files);
        body.getStyleClass().add("meeting-files");
        root.setTop(header);
        root.setCenter(body);
        told(Set.of());
    }

    private void told(Set<String> attached) {
        String none = Arrays.stream(Document.values())
                .filter(doc -> !attached.contains(doc.name()))
                .map(this::word)
                .collect(Collectors.joining(", "));
        missing.set(
                none.isEmpty()
                        ? Mark.of(Mark.Kind.DONE, ui.texts().get("ui.cooperative.page.meetingFiles.all"))
                        : Mark.of(Mark.Kind.DUE, ui.texts().get("ui.cooperative.page.meetingFiles.missing", none)));
    }

    private String word(Document doc) {
        return ui.texts().get("ui.cooperative.page.document." + doc);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableStringValue title() {
        return Screen.fixedTitle(title);
    }

    @Override
    public void shown() {
        files.show(Optional.of(subject));
    }

    @Override
    public Commands commands() {
        return Commands.none().on(Commands.Key.REFRESH, this::shown).on(Commands.Key.NEW, () -> files.add(""));
    }
}
