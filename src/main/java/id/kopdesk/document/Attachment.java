package id.kopdesk.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One file beside a record.
 *
 * @param label what it is, in the person's words
 * @param fileName as the person had it, with an ending that fits the content
 * @param bytes size of the plain content
 * @param sha256 of the plain content, in hex
 * @param storedName its name in the folder of attachments, which tells nothing
 */
public record Attachment(
        UUID id,
        long version,
        AttachmentSubject subject,
        String label,
        String fileName,
        FileType type,
        long bytes,
        String sha256,
        String storedName,
        LocalDate addedOn,
        String addedBy) {}
