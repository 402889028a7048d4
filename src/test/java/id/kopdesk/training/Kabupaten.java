package id.kopdesk.training;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An office with cooperatives whose boards have three people: chair and secretary are men, the treasurer a woman. */
public final class Kabupaten {
    public static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, java.util.Set.of());
    public static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 20);

    private Kabupaten() {}

    /** One cooperative in each of these villages. */
    public static List<CooperativeFile> cooperatives(Database database, List<String> villages) {
        List<CooperativeFile> files = new ArrayList<>();
        for (String village : villages) {
            files.add(CooperativeFile.fresh(
                            Cooperative.named("KDMP " + village, CooperativeKind.VILLAGE, village),
                            LocalDate.of(2025, 6, 1))
                    .withOfficers(List.of(
                            officer(Seat.CHAIR, "Ahmad " + village, Sex.MALE),
                            officer(Seat.SECRETARY, "Budi " + village, Sex.MALE),
                            officer(Seat.TREASURER, "Citra " + village, Sex.FEMALE))));
        }
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        database.write(SITI, Change.foundation("uji"), work -> {
            store.insertAll(work, files);
            return true;
        });
        return files;
    }

    private static Part<Officer> officer(Seat seat, String name, Sex sex) {
        return Part.fresh(new Officer(Organ.BOARD, seat, name, sex, null, null, false, false, null, null));
    }

    public static Part<Programme> programme(Database database, int per) {
        return new Programmes(database)
                .save(
                        SITI,
                        Part.fresh(Programme.of(
                                "63", "Pelatihan Pengurus KDKMP", FundingSource.DECONCENTRATION, 2025, per)));
    }

    /** A batch of three whole days from {@code first}. */
    public static Part<TrainingBatch> batch(
            Database database, Part<Programme> programme, int number, String regency, int quota, LocalDate first) {
        TrainingBatch batch = TrainingBatch.planned(
                programme.id(), number, regency, "Hotel " + number, quota, first, first.plusDays(2));
        Part<TrainingBatch> fresh = Part.fresh(batch);
        return new Batches(database).save(SITI, fresh, Marathon.wholeDays(fresh.id(), first, first.plusDays(2)));
    }

    public static BatchFile read(Database database, Part<TrainingBatch> batch) {
        return new Batches(database).find(SITI, batch.id()).orElseThrow();
    }

    /** Marks everybody present in the first so many half days. */
    public static void attend(Database database, Part<TrainingBatch> batch, List<Attendee> people, int halves) {
        List<Attendance.Tick> ticks = new ArrayList<>();
        int left = halves;
        for (Part<TrainingDay> day : read(database, batch).days()) {
            for (Half half : Half.values()) {
                if (left-- > 0) {
                    people.forEach(a ->
                            ticks.add(new Attendance.Tick(a.id(), day.value().heldOn(), half, Presence.PRESENT)));
                }
            }
        }
        new Attendance(database).record(SITI, batch.id(), ticks);
    }
}
