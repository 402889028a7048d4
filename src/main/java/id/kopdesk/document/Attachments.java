package id.kopdesk.document;

import id.kopdesk.base.Actor;
import id.kopdesk.base.CleanText;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Ids;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.TargetFile;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files beside records: encrypted under the office's key in the folder "lampiran", each with a row that makes it count.
 * The file stands on the disk before its row is saved; a file without a row is swept up by {@link AttachmentSweep}.
 */
public final class Attachments {
    private final Database database;
    private final OfficeClock clock;
    private final Settings settings;
    private final Optional<AttachmentVault> vault;
    private final ViewingFolder viewing;

    /** @param folder the data folder */
    public Attachments(Database database, Path folder, OfficeClock clock) {
        this.database = database;
        this.clock = clock;
        settings = new Settings(database);
        vault = database.key().map(key -> new AttachmentVault(folder, Seal.of(key)));
        viewing = new ViewingFolder(folder);
    }

    /**
     * Lays a copy of the file beside the record.
     *
     * @param label what it is, 1 to 160 characters
     * @throws CodedException KD-540 to KD-546 when it may not be attached, KD-547 when it cannot be written, KD-101 or
     *     KD-102 when this person may not
     */
    public Attachment add(Actor actor, AttachmentSubject subject, String label, Path source, Progress progress) {
        actor.requireWrite(subject.region());
        String words = CleanText.of(label);
        FileType type = AttachmentRules.require(source, words, (long) mostMegabytes() << 20);
        AttachmentVault.Stored stored = put(source, progress);
        Attachment made = new Attachment(
                Ids.next(),
                1,
                subject,
                words,
                AttachmentRules.fileName(source, type),
                type,
                stored.bytes(),
                stored.sha256(),
                stored.name(),
                clock.today(),
                actor.name());
        try {
            return database.write(actor, Change.save(), work -> {
                work.insert(AttachmentTable.ATTACHMENT, made.id(), AttachmentTable.values(made));
                return made;
            });
        } catch (RuntimeException e) {
            if (find(actor, made.id()).isEmpty()) {
                vault().drop(stored.name());
            }
            throw e;
        }
    }

    /** All files of a record within the person's scope, by slot, the oldest first. */
    public List<Attachment> of(Actor actor, String kind, UUID subject) {
        return database.read(
                handle -> handle
                        .createQuery("""
                        SELECT * FROM attachment
                         WHERE subject_id = ? AND subject_kind = ? AND removed_at IS NULL
                         ORDER BY slot, added_on, id
                        """)
                        .bind(0, subject)
                        .bind(1, kind)
                        .map((rs, context) -> AttachmentTable.read(rs))
                        .list()
                        .stream()
                        .filter(a -> actor.reaches(a.subject().region()))
                        .toList());
    }

    public Optional<Attachment> find(Actor actor, UUID id) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM attachment WHERE id = ? AND removed_at IS NULL")
                        .bind(0, id)
                        .map((rs, context) -> AttachmentTable.read(rs))
                        .findOne()
                        .filter(a -> actor.reaches(a.subject().region())));
    }

    /**
     * Decrypts the file for looking at it. The copy can only be read, and goes when the program ends or starts again.
     *
     * @throws CodedException KD-548 when the file is missing, KD-549 when it is not what was attached
     */
    public Path open(Actor actor, Attachment attachment, Progress progress) {
        requireReach(actor, attachment);
        return viewing.show(attachment.fileName(), out -> read(attachment, out, progress));
    }

    /** Writes the plain file to a place of the person's choice; an older file there is replaced whole or not at all. */
    public void copyTo(Actor actor, Attachment attachment, Path target, Progress progress) {
        requireReach(actor, attachment);
        TargetFile.write(target, out -> read(attachment, out, progress));
    }

    /** Takes the file away from the record; it can be given back, and its content stays until it is destroyed by date. */
    public void remove(Actor actor, Attachment attachment, String reason) {
        actor.requireWrite(attachment.subject().region());
        database.write(
                actor,
                Change.of(Change.Kind.REMOVE, reason),
                work -> work.remove(AttachmentTable.ATTACHMENT, attachment.id(), attachment.version(), reason));
    }

    /** Gives back what {@link #remove} took. */
    public void restore(Actor actor, Attachment attachment, String reason) {
        actor.requireWrite(attachment.subject().region());
        database.write(
                actor,
                Change.of(Change.Kind.RESTORE, reason),
                work -> work.restore(
                        AttachmentTable.ATTACHMENT,
                        attachment.id(),
                        work.current(AttachmentTable.ATTACHMENT, attachment.id())
                                .version()));
    }

    /** The largest file that is taken, in MB. */
    public int mostMegabytes() {
        return settings.whole(SettingKey.ATTACHMENT_MOST);
    }

    private AttachmentVault.Stored put(Path source, Progress progress) {
        try {
            return vault().put(source, progress);
        } catch (IOException e) {
            throw new CodedException(e, "KD-547", "document.attachment.write", source.toString());
        }
    }

    private void read(Attachment attachment, java.io.OutputStream out, Progress progress) {
        if (!vault().holds(attachment.storedName())) {
            throw new CodedException("KD-548", "document.attachment.missing", attachment.label());
        }
        try {
            if (!vault().copyOut(attachment.storedName(), out, progress).equals(attachment.sha256())) {
                throw new CodedException("KD-549", "document.attachment.damaged", attachment.label());
            }
        } catch (IOException e) {
            throw new CodedException(e, "KD-549", "document.attachment.damaged", attachment.label());
        }
    }

    private static void requireReach(Actor actor, Attachment attachment) {
        if (!actor.reaches(attachment.subject().region())) {
            throw new CodedException(
                    "KD-102",
                    "base.actor.scope",
                    actor.name(),
                    attachment.subject().region());
        }
    }

    private AttachmentVault vault() {
        return vault.orElseThrow(() -> new CodedException("KD-550", "document.attachment.server"));
    }
}
