package id.kopdesk.report;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.base.Progress;
import id.kopdesk.base.TargetFile;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Database;
import id.kopdesk.office.FilePattern;
import id.kopdesk.office.Office;
import id.kopdesk.office.SettingKey;
import id.kopdesk.office.Settings;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One workbook for each kab/kota of a report, into a folder or into one zip. */
public final class RegencyFiles {
    private final Database database;
    private final Office office;
    private final Texts texts;
    private final OfficeClock clock;

    public RegencyFiles(Database database, Office office, Texts texts, OfficeClock clock) {
        this.database = database;
        this.office = office;
        this.texts = texts;
        this.clock = clock;
    }

    public List<Path> write(Actor actor, MonthlyReport report, Path target, Progress progress) {
        return write(
                actor,
                report,
                new Settings(database).get(SettingKey.REPORT_FILE).text(),
                target,
                progress);
    }

    /** How the office calls the workbook of a month over one area, with its ending. */
    public static String fileName(Database database, MonthlyReport report, Region area) {
        return name(new Settings(database).get(SettingKey.REPORT_FILE).text(), report, area.code(), area.name());
    }

    /**
     * @param pattern as {@link FilePattern} has it
     * @param target a folder, or a file that ends in .zip
     * @return the files that stand now
     * @throws id.kopdesk.base.CodedException KD-502 before anything is written when one of them is open elsewhere
     */
    public List<Path> write(Actor actor, MonthlyReport report, String pattern, Path target, Progress progress) {
        boolean zipped =
                String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
        Map<String, String> names = names(report, pattern);
        if (!zipped) {
            names.values().forEach(name -> TargetFile.requireFree(target.resolve(name)));
            return each(actor, report, names, target, progress);
        }
        TargetFile.requireFree(target);
        try {
            Path beside = Files.createTempDirectory("kopdesk-laporan");
            try {
                List<Path> files = each(actor, report, names, beside, progress);
                TargetFile.write(target, out -> {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    for (Path file : files) {
                        zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                        Files.copy(file, zip);
                        zip.closeEntry();
                    }
                    zip.finish();
                });
            } finally {
                drop(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(target);
    }

    private List<Path> each(
            Actor actor, MonthlyReport report, Map<String, String> names, Path folder, Progress progress) {
        MonthClosing months = new MonthClosing(database, texts, clock);
        MonthlyWorkbook book = new MonthlyWorkbook(office, texts, clock, database.demo());
        List<String> sheets = report.sheets().stream().map(ReportSheet::name).toList();
        List<Path> written = new ArrayList<>();
        names.forEach((code, name) -> {
            progress.check();
            progress.at("report.progress.files", written.size(), names.size());
            MonthlyReport own = report.edition().frozen()
                    ? months.revision(
                            actor, office, report.period(), report.edition().revision(), Optional.of(code))
                    : months.live(actor, office, report.period(), Optional.of(code), Progress.NONE);
            Path file = folder.resolve(name);
            book.write(own.withSheets(sheets), file, Progress.NONE);
            written.add(file);
        });
        return written;
    }

    private Map<String, String> names(MonthlyReport report, String pattern) {
        RegionTree tree = new RegionStore(database).tree(office.areaCode());
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : report.regencies()) {
            String name = tree.find(code).map(Region::name).orElse(code);
            names.put(code, name(pattern, report, code, name));
        }
        return names;
    }

    private static String name(String pattern, MonthlyReport report, String code, String name) {
        String month = report.period().toString();
        return FilePattern.name(
                        pattern,
                        Map.of(
                                "bulan",
                                month,
                                "tahun",
                                month.substring(0, 4),
                                "bln",
                                month.substring(5),
                                "kode",
                                code,
                                "nama",
                                name,
                                "revisi",
                                String.valueOf(report.edition().revision())))
                + ".xlsx";
    }

    private static void drop(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
