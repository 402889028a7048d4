package id.kopdesk.report.member;

import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.member.MemberFile;
import id.kopdesk.member.MemberHits;
import id.kopdesk.member.MemberLine;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionTree;
import id.kopdesk.report.sheet.ReportSheet;
import id.kopdesk.workbook.SheetColumn;
import id.kopdesk.workbook.SheetRow;
import id.kopdesk.workbook.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The member list on as many sheets as Excel's limit asks for; no more than a page of it is ever in memory. */
final class MemberListSheets {
    /** Excel ends at row 1,048,576; letterhead, headings and notes need a few of them. */
    static final int MOST = 1_000_000;

    private static final int PAGE = 500;

    private final Texts texts;
    private final RegionTree regions;
    private final Optional<String> whole;

    /** @param whole what stands under each sheet when NIK are written whole; empty writes them masked */
    MemberListSheets(Texts texts, RegionTree regions, Optional<String> whole) {
        this.texts = texts;
        this.regions = regions;
        this.whole = whole;
    }

    int rowsPerSheet() {
        return MOST;
    }

    /** @return how many members were written */
    long write(
            MemberHits hits,
            Function<UUID, Optional<MemberFile>> file,
            int perSheet,
            BiConsumer<List<ReportSheet>, List<Supplier<Stream<SheetRow>>>> into,
            Progress progress) {
        Lines lines = new Lines(hits, file, progress);
        int sheets = sheets(hits, perSheet);
        List<ReportSheet> list = new ArrayList<>();
        List<Supplier<Stream<SheetRow>>> streams = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            list.add(sheet(i, sheets));
            streams.add(() -> StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(lines.part(perSheet), Spliterator.ORDERED), false));
        }
        into.accept(list, streams);
        return lines.written;
    }

    /** Counting beforehand costs one pass over the names only. */
    private static int sheets(MemberHits hits, int perSheet) {
        long total = hits.total();
        if (total < 0) {
            total = 0;
            MemberLine after = null;
            while (true) {
                List<MemberLine> page = hits.page(after, PAGE);
                total += page.size();
                if (page.size() < PAGE) {
                    break;
                }
                after = page.get(page.size() - 1);
            }
        }
        return (int) Math.max(1, (total + perSheet - 1) / perSheet);
    }

    private ReportSheet sheet(int at, int of) {
        String name = of == 1 ? "Daftar Anggota" : "Daftar Anggota " + (at + 1);
        String title = of == 1 ? texts.get("report.member.list") : texts.get("report.member.list.part", at + 1, of);
        return new ReportSheet(
                name,
                title,
                true,
                List.of(
                        SheetColumn.ordinal(texts.get("report.column.no"), 7),
                        SheetColumn.identifier(texts.get("report.member.number"), 13),
                        SheetColumn.text(texts.get("report.member.name"), 28),
                        SheetColumn.identifier(texts.get("report.member.nik"), 18),
                        SheetColumn.mark(texts.get("report.member.sex"), 5),
                        SheetColumn.date(texts.get("report.member.born"), 12),
                        SheetColumn.identifier(texts.get("report.member.phone"), 16),
                        SheetColumn.text(texts.get("report.member.cooperative"), 36),
                        SheetColumn.text(texts.get("report.column.regency"), 18),
                        SheetColumn.date(texts.get("report.member.joined"), 12),
                        SheetColumn.text(texts.get("report.member.status"), 13),
                        new SheetColumn(
                                texts.get("report.member.saved"),
                                "",
                                16,
                                SheetColumn.Kind.MONEY,
                                true,
                                Optional.empty())),
                List.of(),
                texts.get("report.total"),
                List.of(whole.orElseGet(() -> texts.get("report.member.nik.masked"))),
                of == 1);
    }

    private SheetRow row(long no, MemberLine line, @Nullable String nik) {
        String sex = line.sex() == null ? "" : texts.get("report.member.sex." + line.sex());
        return new SheetRow.Data(List.of(
                Value.of(no),
                Value.of(text(line.number())),
                Value.of(line.name()),
                Value.of(text(nik)),
                Value.of(sex),
                day(line.birthDate()),
                Value.of(text(line.phone())),
                Value.of(line.cooperative()),
                Value.of(regency(line.cooperativeVillage())),
                day(line.joinOn()),
                Value.of(texts.get("report.member.status." + line.status())),
                Value.of(line.savings())));
    }

    private String regency(String village) {
        String code = village.substring(0, Math.min(5, village.length()));
        return regions.find(code).map(Region::name).orElse(code);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Value day(java.time.@Nullable LocalDate day) {
        return day == null ? new Value.Empty() : new Value.Day(day);
    }

    /** All lines one after the other; each sheet takes its part. */
    private final class Lines {
        private final MemberHits hits;
        private final Function<UUID, Optional<MemberFile>> file;
        private final Progress progress;
        private List<MemberLine> page = List.of();
        private @Nullable MemberLine last;
        private int at;
        private boolean ended;
        private long written;

        Lines(MemberHits hits, Function<UUID, Optional<MemberFile>> file, Progress progress) {
            this.hits = hits;
            this.file = file;
            this.progress = progress;
        }

        private boolean more() {
            if (at < page.size()) {
                return true;
            }
            if (ended) {
                return false;
            }
            progress.check();
            progress.at("report.member.progress", written, Math.max(0, hits.total()));
            page = hits.page(last, PAGE);
            at = 0;
            ended = page.size() < PAGE;
            last = page.isEmpty() ? last : page.get(page.size() - 1);
            return !page.isEmpty();
        }

        Iterator<SheetRow> part(int most) {
            return new Iterator<>() {
                private int given;

                @Override
                public boolean hasNext() {
                    return given < most && more();
                }

                @Override
                public SheetRow next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    given++;
                    MemberLine line = page.get(at++);
                    String nik = whole.isPresent()
                            ? file.apply(line.id())
                                    .map(found -> found.member().person().nationalId())
                                    .orElse(null)
                            : line.maskedId();
                    return row(++written, line, nik);
                }
            };
        }
    }
}
