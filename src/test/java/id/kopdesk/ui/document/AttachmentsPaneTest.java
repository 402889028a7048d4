package id.kopdesk.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Role;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.document.Attachment;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.document.Attachments;
import id.kopdesk.ui.AccessibleScan;
import id.kopdesk.ui.FxThread;
import id.kopdesk.ui.NoFxWarnings;
import id.kopdesk.ui.Shots;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.document.AttachmentsPane.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({NoFxWarnings.class, FxThread.class})
class AttachmentsPaneTest {
    private static final AttachmentSubject RECORD =
            new AttachmentSubject("cooperative", UUID.randomUUID(), "", "63.05.03.2001");
    private static final List<Slot> SLOTS = List.of(new Slot("DEED", "Akta notaris"), new Slot("TAX_ID", "NPWP"));

    @TempDir
    Path folder;

    private final TestUi ui = new TestUi();
    private final List<Path> shown = new ArrayList<>();
    private Database database;
    private Attachments store;

    @BeforeEach
    void open() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        database = Engine.H2.fresh(data);
        Clock clock = Clock.fixed(Instant.parse("2026-08-05T01:00:00Z"), ZoneOffset.UTC);
        store = new Attachments(database, data, new OfficeClock(clock, ZoneId.of("Asia/Makassar")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_file_is_attached_opened_removed_and_given_back() throws IOException {
        AttachmentsPane pane = pane(Role.OPERATOR);
        pane.show(Optional.of(RECORD));
        Path file = pdf("Akta 12.pdf");
        ui.dialogs.answer(file, false);
        pane.add("DEED");
        assertThat(pane.model().files()).isEmpty();
        pane.model().add("DEED", "Akta 12", file);
        assertThat(pane.model().files())
                .singleElement()
                .extracting(Attachment::label, a -> a.subject().slot())
                .containsExactly("Akta 12", "DEED");
        pane.table().getSelectionModel().select(0);
        press(pane, KeyCode.ENTER);
        assertThat(shown).singleElement().satisfies(path -> assertThat(path).hasSameBinaryContentAs(file));
        ui.dialogs.answer("salah berkas");
        press(pane, KeyCode.DELETE);
        assertThat(pane.model().files()).isEmpty();
        assertThat(ui.dialogs.said()).anyMatch(s -> s.contains("dikeluarkan") && s.contains("[Kembalikan]"));
        assertThat(ui.tasks.unheard()).isEmpty();
    }

    @Test
    void the_form_asks_whether_it_is_an_identity_card_before_anything_is_attached() throws IOException {
        AttachmentsPane pane = pane(Role.OPERATOR);
        pane.show(Optional.of(RECORD));
        ui.dialogs.answer(pdf("Akta.pdf"), true);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> pane.add("DEED"))
                .hasMessageContaining("the action is still grey");
        assertThat(pane.model().files()).isEmpty();
    }

    @Test
    void a_card_by_another_name_is_refused_by_the_store_and_said() throws IOException {
        AttachmentsPane pane = pane(Role.OPERATOR);
        pane.show(Optional.of(RECORD));
        pane.model().add("DEED", "KTP ketua", pdf("berkas.pdf"));
        assertThat(ui.tasks.unheard())
                .singleElement()
                .satisfies(e -> assertThat(e).hasMessageContaining("KD-541"));
    }

    @Test
    void who_only_looks_is_offered_no_change_and_an_unsaved_record_takes_no_file() throws IOException {
        store.add(
                new Actor("siti", Role.OPERATOR, Set.of()),
                RECORD.at("DEED"),
                "Akta",
                pdf("a.pdf"),
                id.kopdesk.base.Progress.NONE);
        AttachmentsPane viewer = pane(Role.VIEWER);
        viewer.show(Optional.of(RECORD));
        viewer.table().getSelectionModel().select(0);
        press(viewer, KeyCode.DELETE);
        press(viewer, KeyCode.INSERT);
        assertThat(ui.dialogs.said()).isEmpty();
        assertThat(viewer.model().files()).hasSize(1);
        AttachmentsPane fresh = pane(Role.OPERATOR);
        fresh.show(Optional.empty());
        fresh.add("DEED");
        assertThat(ui.dialogs.said()).isEmpty();
    }

    @Test
    void it_is_drawn_empty_and_full_and_every_control_has_a_name() throws IOException {
        Actor siti = new Actor("Siti Aminah, S.E.", Role.OPERATOR, Set.of());
        store.add(
                siti,
                RECORD.at("DEED"),
                "Akta pendirian nomor 12 tanggal 14 Mei 2025",
                pdf("a.pdf"),
                id.kopdesk.base.Progress.NONE);
        store.add(siti, RECORD.at("TAX_ID"), "Kartu NPWP koperasi", pdf("b.pdf"), id.kopdesk.base.Progress.NONE);
        Shots.take("attachments", 1000, 260, () -> {
            AttachmentsPane full = pane(Role.OPERATOR);
            full.show(Optional.of(RECORD));
            full.table().getSelectionModel().select(0);
            AttachmentsPane empty = pane(Role.OPERATOR);
            empty.show(Optional.of(new AttachmentSubject("x", UUID.randomUUID(), "", "63")));
            return new VBox(16, full, empty);
        });
        AttachmentsPane pane = pane(Role.OPERATOR);
        pane.show(Optional.of(RECORD));
        Shots.dressed(pane, 1000, 200);
        pane.applyCss();
        pane.layout();
        AccessibleScan.everyControlHasAName(pane);
    }

    private AttachmentsPane pane(Role role) {
        return new AttachmentsPane(
                ui.context, AttachmentDesk.of(store, new Actor("siti", role, Set.of())), SLOTS, shown::add);
    }

    private static void press(AttachmentsPane pane, KeyCode code) {
        pane.table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private Path pdf(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "%PDF-1.7 isi " + name);
    }
}
