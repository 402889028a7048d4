package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.AsOf;
import id.kopdesk.cooperative.CooperativeArchive;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.database.Database;
import id.kopdesk.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register of some kab/kota, read once; any month can be seen in it. */
final class RegisterArchive {
    private final Actor actor;
    private final Places places;
    private final Map<String, List<CooperativeFile>> seated = new LinkedHashMap<>();
    private final Map<UUID, CooperativeFile> reachingIn = new LinkedHashMap<>();

    private RegisterArchive(Actor actor, Places places) {
        this.actor = actor;
        this.places = places;
    }

    static RegisterArchive read(Database database, Actor actor, Places places, Progress progress) {
        RegisterArchive archive = new RegisterArchive(actor, places);
        int done = 0;
        for (Region regency : places.regencies()) {
            progress.check();
            progress.at("report.progress.reading", done++, places.regencies().size());
            archive.seated.put(
                    regency.code(), database.read(handle -> CooperativeArchive.inRegency(handle, regency.code())));
            database.read(handle -> CooperativeArchive.reachingInto(handle, regency.code()))
                    .forEach(file -> archive.reachingIn.put(file.id(), file));
        }
        return archive;
    }

    MonthData at(LocalDate day) {
        Map<String, List<CooperativeFile>> standing = new LinkedHashMap<>();
        // Whom the person does not reach may still serve a village that the person does.
        Map<UUID, CooperativeFile> others = new LinkedHashMap<>();
        seated.forEach((regency, files) -> {
            List<CooperativeFile> own = new ArrayList<>();
            for (CooperativeFile file : files) {
                if (!AsOf.stands(file, day)) {
                    continue;
                }
                if (actor.reaches(file.cooperative().villageCode())) {
                    own.add(file);
                } else {
                    others.put(file.id(), file);
                }
            }
            standing.put(regency, own);
        });
        reachingIn.values().stream().filter(f -> AsOf.stands(f, day)).forEach(f -> others.put(f.id(), f));
        standing.values().forEach(files -> files.forEach(f -> others.remove(f.id())));
        return new MonthData(places, standing, List.copyOf(others.values()), day);
    }
}
