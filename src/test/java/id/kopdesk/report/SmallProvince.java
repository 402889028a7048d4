package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Role;
import id.kopdesk.base.Texts;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Part;
import id.kopdesk.cooperative.StatusFact;
import id.kopdesk.cooperative.StatusKind;
import id.kopdesk.database.Change;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeDefaults;
import id.kopdesk.region.RegionStore;
import id.kopdesk.report.sheet.ReportSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A province of two kab/kota and seven villages, on either engine. */
final class SmallProvince implements AutoCloseable {
    static final Actor SITI = new Actor("siti", Role.ADMINISTRATOR, Set.of());
    static final LocalDate FOUNDED = LocalDate.of(2025, 6, 1);
    static final List<String> VILLAGES = List.of(
            "63.05.01.1001",
            "63.05.01.2003",
            "63.05.02.2001",
            "63.11.01.2001",
            "63.11.01.2002",
            "63.11.01.2003",
            "63.11.02.2001");

    private static final String REGIONS = """
            code,name,level,type
            63,Kalimantan Selatan,1,provinsi
            63.05,Tapin,2,kabupaten
            63.05.01,Binuang,3,kecamatan
            63.05.01.1001,Binuang,4,kelurahan
            63.05.01.2003,Tungkap,4,desa
            63.05.02,Hatungun,3,kecamatan
            63.05.02.2001,Hatungun,4,desa
            63.11,Balangan,2,kabupaten
            63.11.01,Juai,3,kecamatan
            63.11.01.2001,Muara Ninian,4,desa
            63.11.01.2002,Hamarung,4,desa
            63.11.01.2003,Juai,4,desa
            63.11.02,Halong,3,kecamatan
            63.11.02.2001,Halong,4,desa
            """;

    final Database database;
    final Office office;

    SmallProvince(Engine engine, Path folder) {
        database = engine.fresh(folder.resolve("office"));
        try {
            Path file = Files.writeString(folder.resolve("regions.csv"), REGIONS);
            RegionStore regions = new RegionStore(database);
            regions.importRegulation(SITI, file, "uji", LocalDate.of(2020, 1, 1));
            office = OfficeDefaults.of(regions.find("63").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CooperativeFile active(String village) {
        Cooperative named = Cooperative.named("Koperasi " + village, CooperativeKind.VILLAGE, village);
        return CooperativeFile.fresh(named, FOUNDED)
                .withStatuses(List.of(Part.fresh(new StatusFact(StatusKind.ACTIVE, FOUNDED, FOUNDED, null, null))));
    }

    void add(CooperativeFile... files) {
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        database.write(SITI, Change.foundation("uji"), work -> {
            store.insertAll(work, List.of(files));
            return true;
        });
    }

    MonthlyReport month(String month) {
        return month(SITI, month, Optional.empty());
    }

    MonthlyReport month(Actor actor, String month, Optional<String> regency) {
        return new MonthlyReports(database, Texts.of(Texts.INDONESIAN))
                .count(actor, office, Period.parse(month), regency, Progress.NONE);
    }

    static ReportSheet sheet(MonthlyReport report, String name) {
        return report.sheets().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The total of the column under that heading in the recap per kab/kota. */
    static long total(MonthlyReport report, String heading) {
        ReportSheet recap = sheet(report, RecapSheets.BY_REGENCY);
        for (int c = 0; c < recap.columns().size(); c++) {
            if (recap.columns().get(c).heading().equals(heading)) {
                return Controls.sum(recap, c);
            }
        }
        throw new IllegalArgumentException(heading);
    }

    @Override
    public void close() {
        database.close();
    }
}
