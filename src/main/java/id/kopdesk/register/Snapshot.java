package id.kopdesk.register;

import id.kopdesk.region.Region;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the register said on a day.
 *
 * @param level of its rows
 */
public record Snapshot(
        UUID id,
        SnapshotKind kind,
        LocalDate takenOn,
        String fileName,
        String fileHash,
        Region.Level level,
        Receipt receipt) {}
