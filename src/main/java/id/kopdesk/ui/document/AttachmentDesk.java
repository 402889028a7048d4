package id.kopdesk.ui.document;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.document.Attachment;
import id.kopdesk.document.AttachmentSubject;
import id.kopdesk.document.Attachments;
import java.nio.file.Path;
import java.util.List;

/** What a screen asks of the files beside a record. All but {@link #mayChange} may take time: background only. */
public interface AttachmentDesk {
    /** Where nothing can be attached. */
    AttachmentDesk NONE = new AttachmentDesk() {
        @Override
        public boolean mayChange(AttachmentSubject subject) {
            return false;
        }

        @Override
        public List<Attachment> of(AttachmentSubject subject) {
            return List.of();
        }

        @Override
        public Attachment add(AttachmentSubject subject, String label, Path file, Progress progress) {
            throw new IllegalStateException();
        }

        @Override
        public Path open(Attachment attachment, Progress progress) {
            throw new IllegalStateException();
        }

        @Override
        public void copyTo(Attachment attachment, Path target, Progress progress) {
            throw new IllegalStateException();
        }

        @Override
        public void remove(Attachment attachment, String reason) {
            throw new IllegalStateException();
        }

        @Override
        public void restore(Attachment attachment, String reason) {
            throw new IllegalStateException();
        }
    };

    /** Whether this person may attach and remove here. */
    boolean mayChange(AttachmentSubject subject);

    /** All files of the record, whatever their slot. */
    List<Attachment> of(AttachmentSubject subject);

    Attachment add(AttachmentSubject subject, String label, Path file, Progress progress);

    /** @return a readable copy, for the system's program */
    Path open(Attachment attachment, Progress progress);

    void copyTo(Attachment attachment, Path target, Progress progress);

    void remove(Attachment attachment, String reason);

    void restore(Attachment attachment, String reason);

    static AttachmentDesk of(Attachments attachments, Actor actor) {
        return new AttachmentDesk() {
            @Override
            public boolean mayChange(AttachmentSubject subject) {
                return actor.role().mayWrite() && actor.reaches(subject.region());
            }

            @Override
            public List<Attachment> of(AttachmentSubject subject) {
                return attachments.of(actor, subject.kind(), subject.id());
            }

            @Override
            public Attachment add(AttachmentSubject subject, String label, Path file, Progress progress) {
                return attachments.add(actor, subject, label, file, progress);
            }

            @Override
            public Path open(Attachment attachment, Progress progress) {
                return attachments.open(actor, attachment, progress);
            }

            @Override
            public void copyTo(Attachment attachment, Path target, Progress progress) {
                attachments.copyTo(actor, attachment, target, progress);
            }

            @Override
            public void remove(Attachment attachment, String reason) {
                attachments.remove(actor, attachment, reason);
            }

            @Override
            public void restore(Attachment attachment, String reason) {
                attachments.restore(actor, attachment, reason);
            }
        };
    }
}
