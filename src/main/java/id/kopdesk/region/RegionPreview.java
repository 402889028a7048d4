package id.kopdesk.region;

import java.util.List;

/** What taking in a regulation's list would change, in the order of codes; nothing is written for it. */
public record RegionPreview(RegionReceipt counts, List<RegionDifference> differences) {
    public RegionPreview {
        differences = List.copyOf(differences);
    }
}
