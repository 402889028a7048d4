package id.kopdesk.register;

import java.util.List;

/** A file of the register, read and matched, not yet kept. One of the two lists is empty, by the snapshot's kind. */
public record ReadFile(Snapshot snapshot, List<CooperativeRow> cooperatives, List<RegionRow> regions) {
    public ReadFile {
        cooperatives = List.copyOf(cooperatives);
        regions = List.copyOf(regions);
    }
}
