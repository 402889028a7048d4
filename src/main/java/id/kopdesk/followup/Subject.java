package id.kopdesk.followup;

import java.util.UUID;

/**
 * The record that a problem or visit is about; it is pointed at, never held.
 *
 * @param id of the record, or the code of a region
 * @param name as it is called now; kept, so that a list needs no other room
 * @param regionCode where it lies: who reaches that region reaches the problem
 */
public record Subject(SubjectKind kind, String id, String name, String regionCode) {
    public static Subject cooperative(UUID id, String name, String villageCode) {
        return new Subject(SubjectKind.COOPERATIVE, id.toString(), name, villageCode);
    }

    public static Subject region(String code, String name) {
        return new Subject(SubjectKind.REGION, code, name, code);
    }
}
