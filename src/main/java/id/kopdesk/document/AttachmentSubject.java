package id.kopdesk.document;

import java.util.UUID;

/**
 * The record that a file is laid beside.
 *
 * @param kind what kind of record it is, by its table's name, such as "cooperative"
 * @param id that record
 * @param slot which of the record's places, such as "DEED" or a document that a step asks for; empty where it has one
 * @param region code of the region it lies in, which decides who may see and change it
 */
public record AttachmentSubject(String kind, UUID id, String slot, String region) {
    public AttachmentSubject at(String otherSlot) {
        return new AttachmentSubject(kind, id, otherSlot, region);
    }
}
