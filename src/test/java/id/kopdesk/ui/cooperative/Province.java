package id.kopdesk.ui.cooperative;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeRules;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Milestone;
import id.kopdesk.cooperative.MilestoneKind;
import id.kopdesk.cooperative.MilestoneState;
import id.kopdesk.cooperative.Officer;
import id.kopdesk.cooperative.Organ;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.Seat;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.region.Region;
import id.kopdesk.ui.UiContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An encrypted office with so many generated cooperatives in the real villages of Kalimantan Selatan. */
final class Province implements AutoCloseable {
    static final Actor SITI = new Actor("siti", Role.OPERATOR, java.util.Set.of());
    static final OfficeClock CLOCK =
            new OfficeClock(Clock.fixed(Instant.parse("2026-08-05T02:00:00Z"), Sample.ZONE), Sample.ZONE);

    final Database database;
    final CooperativeRules rules =
            new CooperativeRules(CLOCK::today, code -> Sample.REGIONS.find(code).map(Region::name));
    final CooperativeStore store;
    final List<CooperativeFile> files = new ArrayList<>();
    private final Path folder;

    Province(Path folder, int count) {
        this.folder = folder;
        database = Engine.H2.fresh(folder);
        store = new CooperativeStore(database, rules::check);
        Random random = new Random(63);
        List<Region> villages = Sample.REGIONS.villagesOf("63");
        for (int i = 0; i < count; i++) {
            files.add(file(villages.get(i * 2011 % villages.size()), i, random));
        }
        database.write(SITI, Change.foundation("test"), work -> {
            store.insertAll(work, files);
            return true;
        });
    }

    CooperativeRoom room(UiContext ui) {
        return new CooperativeRoom(
                ui, database, rules::check, SITI, CLOCK, Sample.REGIONS, "63", folder, () -> {}, () -> {});
    }

    private static CooperativeFile file(Region village, int number, Random random) {
        boolean ward = village.type() == Region.Type.URBAN_WARD;
        String name = NameSuggestion.of(Sample.REGIONS, village.code()).orElseThrow();
        Cooperative c =
                Cooperative.named(name, ward ? CooperativeKind.URBAN_WARD : CooperativeKind.VILLAGE, village.code());
        int reached = 4 + random.nextInt(8);
        LocalDate day = LocalDate.of(2025, 5, 1).plusDays(random.nextInt(40));
        List<Part<Milestone>> steps = new ArrayList<>();
        for (int i = 0; i < Math.min(reached, 10); i++) {
            steps.add(Part.fresh(new Milestone(
                    MilestoneKind.values()[i], MilestoneState.DONE, null, day.plusDays(7L * i), day, null)));
        }
        List<Part<Officer>> officers = new ArrayList<>();
        if (number % 3 > 0) {
            Seat[] seats = Seat.values();
            for (int i = 0; i < 4 + number % 2; i++) {
                officers.add(Part.fresh(new Officer(
                        Organ.BOARD,
                        seats[i],
                        "Orang " + number + " " + i,
                        i % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                        null,
                        null,
                        false,
                        false,
                        day,
                        null)));
            }
            officers.add(Part.fresh(new Officer(
                    Organ.SUPERVISOR,
                    Seat.CHAIR,
                    "Kepala desa " + number,
                    Sex.MALE,
                    null,
                    null,
                    true,
                    false,
                    day,
                    null)));
        }
        return CooperativeFile.fresh(number % 7 == 0 ? c : identified(c, number), day)
                .withMilestones(number % 11 == 0 ? List.of() : steps)
                .withOfficers(officers);
    }

    private static Cooperative identified(Cooperative c, int number) {
        return new Cooperative(
                c.name(),
                c.kind(),
                c.villageCode(),
                null,
                "Jl. Desa no. " + number,
                "71181",
                null,
                null,
                null,
                null,
                null,
                null,
                number % 13 == 0 ? "123" : String.format("19052500%05d", number),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                50_000L,
                10_000L,
                null);
    }

    @Override
    public void close() {
        database.close();
    }
}
