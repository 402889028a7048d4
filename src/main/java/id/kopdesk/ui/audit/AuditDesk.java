package id.kopdesk.ui.audit;

import id.kopdesk.account.Auditing;
import id.kopdesk.account.LogLine;
import id.kopdesk.account.LogQuery;
import id.kopdesk.account.Mention;
import id.kopdesk.account.Retention;
import id.kopdesk.account.Touched;
import id.kopdesk.base.Actor;
import id.kopdesk.base.FreeTexts;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.PersonalData;
import id.kopdesk.base.PersonalData.Holder;
import id.kopdesk.base.Progress;
import id.kopdesk.base.RecordNames;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.document.Templates;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.report.audit.AuditPaper;
import id.kopdesk.report.audit.DestructionMinutes;
import id.kopdesk.report.audit.IncidentBook;
import id.kopdesk.report.audit.IncidentReport;
import id.kopdesk.report.audit.PersonDocument;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit screens ask; all of it may take time. Everyone but an auditor is refused by the store. */
final class AuditDesk {
    private static final int MOST_FOUND = 50;
    private static final int MOST_TRACE = 500;

    private final Database database;
    private final Actor actor;
    private final OfficeClock clock;
    private final Path folder;
    private final List<PersonalData> sources;
    private final List<FreeTexts> texts;
    private final List<RecordNames> names;
    private final Auditing auditing;

    /** @param folder the data folder, for the office's own templates */
    AuditDesk(
            Database database,
            Actor actor,
            OfficeClock clock,
            Path folder,
            List<PersonalData> sources,
            List<FreeTexts> texts,
            List<RecordNames> names) {
        this.database = database;
        this.actor = actor;
        this.clock = clock;
        this.folder = folder;
        this.sources = List.copyOf(sources);
        this.texts = List.copyOf(texts);
        this.names = List.copyOf(names);
        auditing = new Auditing(database, actor);
    }

    /** A line of the logs with the name of its record, empty where none is known. */
    record Line(LogLine line, String record) {}

    /** A person where one room keeps it. */
    record Found(PersonalData source, Holder holder) {}

    OfficeClock clock() {
        return clock;
    }

    List<Line> page(LogQuery query, @Nullable LogLine after, int most) {
        List<LogLine> lines = auditing.page(query, after, most);
        Set<UUID> ids = new HashSet<>();
        lines.stream().map(LogLine::subject).filter(Objects::nonNull).forEach(ids::add);
        Map<UUID, String> known = named(ids);
        return lines.stream()
                .map(line -> new Line(line, line.subject() == null ? "" : known.getOrDefault(line.subject(), "")))
                .toList();
    }

    List<String> actors() {
        return auditing.actors();
    }

    IncidentReport incident(Instant from, Instant to) {
        List<Touched> touched = auditing.touched(from, to);
        Set<UUID> ids = new HashSet<>();
        touched.forEach(one -> ids.add(one.subject()));
        return new IncidentReport(from, to, touched, auditing.wholesale(from, to), named(ids));
    }

    void writeWorkbook(IncidentReport report, Path target, Progress progress) {
        new IncidentBook(paper(), database.demo()).workbook(report, actor.name(), target, progress);
    }

    void writeDocument(IncidentReport report, Path target) {
        new IncidentBook(paper(), database.demo()).document(report, actor.name(), target);
    }

    List<Found> find(String typed) {
        id.kopdesk.account.Auditors.require(actor);
        List<Found> found = new ArrayList<>();
        sources.forEach(source ->
                source.find(actor, typed, MOST_FOUND).forEach(holder -> found.add(new Found(source, holder))));
        return found;
    }

    /** @param chosen all of one person, as the auditor has judged */
    void writePerson(List<Found> chosen, String purpose, Path target) {
        List<PersonDocument.Part> parts = chosen.stream()
                .map(one -> new PersonDocument.Part(
                        one.source(),
                        one.holder(),
                        one.source().everything(actor, one.holder().id()),
                        auditing.trace(one.holder().id(), one.holder().record(), MOST_TRACE)))
                .toList();
        new PersonDocument(paper()).write(chosen.get(0).holder().name(), parts, purpose, actor.name(), target);
    }

    LocalDate cutOff() {
        return retention().cutOff();
    }

    List<Retention.Due> due(LocalDate before) {
        return retention().due(before);
    }

    List<Mention> mentions(List<Retention.Due> shown, Progress progress) {
        return retention().mentions(shown, progress);
    }

    Retention.Destroyed destroy(
            LocalDate before,
            List<Retention.Due> shown,
            List<Mention> mentions,
            Set<Mention> kept,
            String reason,
            Progress progress) {
        return retention().destroy(before, shown, mentions, kept, reason, progress);
    }

    void writeMinutes(Retention.Destroyed done, Path target) {
        new DestructionMinutes(paper()).write(done, target);
    }

    private Retention retention() {
        return new Retention(database, sources, texts, actor, clock);
    }

    private AuditPaper paper() {
        Office office = new OfficeStore(database).load();
        Texts texts = Texts.of(Locale.forLanguageTag(office.language()));
        return new AuditPaper(office, texts, clock, new Templates(folder));
    }

    private Map<UUID, String> named(Set<UUID> ids) {
        Map<UUID, String> known = new HashMap<>();
        names.forEach(room -> known.putAll(room.of(ids)));
        return known;
    }
}
