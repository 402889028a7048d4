package id.kopdesk.ui.cooperative;

import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.TestUi;
import id.kopdesk.ui.record.RowSet;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One cooperative with everything in it, in the real regions of one province. */
final class Sample {
    static final RegionTree REGIONS = RegionTree.shipped("63");
    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private static final ListActions.Bulk NO_BULK = new ListActions.Bulk() {
        @Override
        public UUID setMilestone(List<UUID> ids, String kind, Map<String, String> values) {
            throw new AssertionError("nothing in bulk here");
        }

        @Override
        public UUID setAside(List<UUID> ids, String reason) {
            throw new AssertionError("nothing in bulk here");
        }

        @Override
        public void takeBack(UUID unit, List<UUID> ids, String reason) {
            throw new AssertionError("nothing in bulk here");
        }
    };

    private Sample() {}

    static Map<String, String> whole() {
        Map<String, String> v = new TreeMap<>();
        v.put("name", "Koperasi Desa Merah Putih Tatakan");
        v.put("villageCode", "63.05.01.2007");
        v.put("kind", "VILLAGE");
        v.put("formation", "NEW");
        v.put("address", "Jl. A. Yani km 105, Tatakan");
        v.put("postalCode", "71181");
        v.put("phone", "+6281250001122");
        v.put("latitude", "-2.963055");
        v.put("longitude", "115.071944");
        v.put("principalSaving", "50000");
        v.put("mandatorySaving", "10000");
        v.put("deedNumber", "12");
        v.put("ahuDecree", "AHU-0025573.AH.01.29.TAHUN 2025");
        v.put("taxId", "0123456789012345");
        v.put("businessId", "1905250093184");
        v.put("bank", "BRI");
        v.put("bankAccount", "012301000123456");
        List<String> kinds = MilestoneGrid.KINDS;
        for (int i = 0; i < kinds.size() - 2; i++) {
            v.put("milestone." + kinds.get(i) + ".state", i == 7 ? "IN_PROCESS" : "DONE");
            v.put("milestone." + kinds.get(i) + ".eventDate", "2025-0" + (5 + i / 3) + "-1" + i % 10);
        }
        v.put("milestone.MICROSITE.state", "SKIPPED");
        v.put("milestone.MICROSITE.note", "Belum ada jaringan internet di desa");
        officer(v, "1", "BOARD", "CHAIR", "H. Muhammad Rafi'i bin Abdul Hamid Al-Banjari, S.E.", "MALE");
        officer(v, "2", "BOARD", "VICE_CHAIR_BUSINESS", "Norhayati", "FEMALE");
        officer(v, "3", "BOARD", "SECRETARY", "Rahmadi", "MALE");
        officer(v, "4", "BOARD", "TREASURER", "Siti Aminah", "FEMALE");
        officer(v, "5", "SUPERVISOR", "CHAIR", "Syahrani", "MALE");
        v.put("outlet.1", RowSet.text(Map.of("kind", "GROCERY", "status", "OPERATING", "openedOn", "2026-02-01")));
        v.put("meeting.2025", RowSet.text(Map.of("bookYear", "2025", "state", "DONE", "heldOn", "2026-03-20")));
        return v;
    }

    private static void officer(Map<String, String> v, String id, String organ, String role, String name, String sex) {
        v.put(
                "officer." + id,
                RowSet.text(
                        Map.of("organ", organ, "seat", role, "name", name, "sex", sex, "phone", "+62812500011" + id)));
    }

    /** Neither the page of a cooperative nor the map is opened by these tests. */
    @SuppressWarnings("NullAway")
    static CooperativeScreens screens(TestUi ui, FakeDesk desk) {
        return new CooperativeScreens(
                ui.context,
                desk,
                typed -> List.of(),
                NO_BULK,
                () -> {
                    throw new AssertionError("no coverage here");
                },
                REGIONS,
                "63",
                ZONE,
                null,
                null,
                null,
                filter -> {});
    }
}
