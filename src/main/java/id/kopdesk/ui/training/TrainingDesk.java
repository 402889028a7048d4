package id.kopdesk.ui.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.document.Attachments;
import id.kopdesk.document.Templates;
import id.kopdesk.office.Holidays;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.office.Settings;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.training.CertificateLetters;
import id.kopdesk.report.training.CertificatePages;
import id.kopdesk.report.training.TrainingOutput;
import id.kopdesk.report.training.TrainingPrints;
import id.kopdesk.training.Attendance;
import id.kopdesk.training.BatchFile;
import id.kopdesk.training.Batches;
import id.kopdesk.training.Certificates;
import id.kopdesk.training.Clashes;
import id.kopdesk.training.CostStandards;
import id.kopdesk.training.DuePlans;
import id.kopdesk.training.Extras;
import id.kopdesk.training.Invitations;
import id.kopdesk.training.Participants;
import id.kopdesk.training.ProgrammeFile;
import id.kopdesk.training.Programmes;
import id.kopdesk.training.Reach;
import id.kopdesk.training.Recaps;
import id.kopdesk.ui.document.AttachmentDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The training screens' side of the data; everything but the lists of regions is called in the background. */
final class TrainingDesk {
    private final Database database;
    private final Actor actor;
    private final OfficeClock clock;
    private final RegionTree regions;
    private final String area;
    private final Path folder;

    /** @param folder the data folder, for templates of the office's own */
    TrainingDesk(Database database, Actor actor, OfficeClock clock, RegionTree regions, String area, Path folder) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        this.regions = regions;
        this.area = area;
        this.folder = folder;
    }

    Actor actor() {
        return actor;
    }

    OfficeClock clock() {
        return clock;
    }

    RegionTree regions() {
        return regions;
    }

    String area() {
        return area;
    }

    Database database() {
        return database;
    }

    /** The kab/kota of the office. */
    List<Region> regencies() {
        return area.length() == 2
                ? regions.children(area)
                : regions.find(area).stream().toList();
    }

    Programmes programmes() {
        return new Programmes(database);
    }

    Batches batches() {
        return new Batches(database);
    }

    BatchFile file(UUID batch) {
        return batches()
                .find(actor, batch)
                .orElseThrow(() -> new id.kopdesk.base.CodedException("KD-850", "training.gone", batch.toString()));
    }

    Participants participants() {
        return new Participants(database);
    }

    Attendance attendance() {
        return new Attendance(database);
    }

    Extras extras() {
        return new Extras(database);
    }

    Certificates certificates() {
        return new Certificates(database);
    }

    Clashes clashes() {
        return new Clashes(database);
    }

    Invitations invitations() {
        return new Invitations(database);
    }

    DuePlans duePlans() {
        return new DuePlans(database);
    }

    Reach reach() {
        return new Reach(database);
    }

    Recaps recaps() {
        return new Recaps(database);
    }

    CostStandards standards() {
        return new CostStandards(database);
    }

    Settings settings() {
        return new Settings(database);
    }

    Holidays holidays() {
        return new Holidays(database);
    }

    AttachmentDesk files() {
        return AttachmentDesk.of(new Attachments(database, folder, clock), actor);
    }

    /** With the office as it is now: its letterhead may have changed. */
    TrainingPrints prints() {
        Office office = new OfficeStore(database).load();
        return new TrainingPrints(office, texts(office), clock, regions, database.demo());
    }

    CertificatePages pages() {
        Office office = new OfficeStore(database).load();
        return new CertificatePages(office, texts(office), clock, regions, database.demo());
    }

    CertificateLetters letters() {
        Office office = new OfficeStore(database).load();
        return new CertificateLetters(office, texts(office), regions, new Templates(folder), database.demo());
    }

    void write(UUID batch, Set<TrainingOutput> outputs, Path target, Progress progress) {
        prints().write(file(batch), outputs, target, progress);
    }

    void writeRecap(UUID programme, Path target, Progress progress) {
        List<String> codes = regencies().stream().map(Region::code).toList();
        prints().write(ProgrammeFile.read(database, actor, area, programme, codes), target, progress);
    }

    private static Texts texts(Office office) {
        return Texts.of(Locale.forLanguageTag(office.language()));
    }
}
