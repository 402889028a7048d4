package id.kopdesk.cli;

import id.kopdesk.account.DataFolder;
import id.kopdesk.base.Actor;
import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.database.Database;
import id.kopdesk.demo.DemoOffice;
import id.kopdesk.demo.Scale;
import id.kopdesk.member.DuplicateFinder;
import id.kopdesk.member.MemberFilter;
import id.kopdesk.member.MemberHits;
import id.kopdesk.member.MemberHome;
import id.kopdesk.member.MemberImport;
import id.kopdesk.member.MemberIndex;
import id.kopdesk.member.MemberRecap;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberSearch;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.SavingStore;
import id.kopdesk.member.StagedMembers;
import id.kopdesk.region.RegionStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ukur-anggota}: how the member book behaves with very many members; not in the help, for the measuring script. */
@Command(hidden = true)
final class MeasureMembersCommand implements Callable<Integer> {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
    private static final int SEARCHES = 600;
    private static final List<String> TYPED = List.of(
            "a",
            "ah",
            "ahm",
            "ahmad",
            "muhammad",
            "mohamad",
            "siti",
            "sitti n",
            "nor",
            "rahm",
            "rahman ahm",
            "hasan",
            "syarif",
            "fauzi ridha",
            "zulki",
            "aisyah husna",
            "ansh",
            "630305",
            "081234",
            "A-0001",
            "qwxyz",
            "norhasana");

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--anggota", defaultValue = "100000")
    private long members = 100_000;

    @Option(names = "--daftar", defaultValue = "100000")
    private int list = 100_000;

    private final CliContext context;

    MeasureMembersCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path folder = data.orElse(DataFolder.demo());
        long start = System.nanoTime();
        Actor actor = context.actor();
        try (Database database = DemoOffice.open(folder, Scale.PROVINSI, members, context.clock(), Progress.NONE)) {
            say(
                    "demo with %,d members and their savings: %.1f s, %.1f s of a processor since the start",
                    members, since(start), processor());
        }
        say("file: %,d MB, %,d MB per million members", size(folder) >> 20, (size(folder) >> 20) * 1_000_000 / members);
        try (Database database = DemoOffice.open(folder, Scale.PROVINSI, members, context.clock(), Progress.NONE)) {
            MemberStore store = new MemberStore(database, new MemberRules(() -> DAY));
            SavingStore savings = new SavingStore(database, store);
            search(database, store, savings, actor);
            recap(database, actor);
            start = System.nanoTime();
            int pairs = new DuplicateFinder(database).find(actor, Progress.NONE).size();
            say("duplicate check: %.1f s, %,d pairs", since(start), pairs);
            if (list > 0) {
                listIn(database, store, savings, actor, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        say("file after the import: %,d MB", size(folder) >> 20);
        return Exit.DONE;
    }

    private void search(Database database, MemberStore store, SavingStore savings, Actor actor) {
        long before = used();
        MemberIndex index = new MemberIndex(database);
        long start = System.nanoTime();
        index.load();
        double seconds = since(start);
        say("full search ready: %.1f s, %,d MB of memory", seconds, Math.max(0, used() - before) >> 20);
        MemberSearch search = new MemberSearch(database, index, store, savings);
        Random random = new Random(1);
        double[] first = new double[SEARCHES];
        double[] alone = new double[SEARCHES];
        for (int i = -100; i < SEARCHES; i++) {
            String text = TYPED.get(random.nextInt(TYPED.size()));
            long from = System.nanoTime();
            MemberHits hits = search.find(actor, MemberFilter.all().withText(text), Progress.NONE);
            double found = since(from) * 1000;
            hits.page(null, 50);
            if (i >= 0) {
                alone[i] = found;
                first[i] = since(from) * 1000;
            }
        }
        say("search, count and first page of 50: p50 %.1f ms, p99 %.1f ms", at(first, 50), at(first, 99));
        say("of these names alone: p50 %.1f ms, p99 %.1f ms", at(alone, 50), at(alone, 99));
        byte[] names = names(search, actor);
        double[] floor = new double[20];
        for (int i = 0; i < floor.length; i++) {
            long from = System.nanoTime();
            count(names, "hasan".toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
            floor[i] = since(from) * 1000;
        }
        say("floor: one scan over as many bytes of names: %.1f ms", at(floor, 50));
    }

    /** As many bytes as the names take, about twenty each. */
    private byte[] names(MemberSearch search, Actor actor) {
        MemberHits hits = search.find(actor, MemberFilter.all(), Progress.NONE);
        byte[] some = hits.page(null, 1_000).stream()
                .map(line -> line.sortName() + "\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[(int) Math.min(Integer.MAX_VALUE - 8L, some.length * members / 1_000)];
        for (int i = 0; i < all.length; i++) {
            all[i] = some[i % some.length];
        }
        return all;
    }

    private static int count(byte[] all, byte[] word) {
        int found = 0;
        for (int i = 0; i + word.length <= all.length; i++) {
            int j = 0;
            while (j < word.length && all[i + j] == word[j]) {
                j++;
            }
            found += j == word.length ? 1 : 0;
        }
        return found;
    }

    private void recap(Database database, Actor actor) {
        MemberRecap recap = new MemberRecap(database);
        double[] took = new double[60];
        for (int i = -20; i < took.length; i++) {
            Period month = new Period(DemoOffice.MONTH.month().minusMonths(Math.abs(i) % 12));
            long from = System.nanoTime();
            recap.byRegion(actor, month, 5);
            if (i >= 0) {
                took[i] = since(from) * 1000;
            }
        }
        say("recap of the province: p50 %.1f ms, p99 %.1f ms", at(took, 50), at(took, 99));
    }

    private void listIn(Database database, MemberStore store, SavingStore savings, Actor actor, Path folder)
            throws IOException {
        Path file = folder.resolve("daftar-ukur.xlsx");
        long start = System.nanoTime();
        MeasureList.write(file, list);
        say("a list of %,d rows written byte by byte: %.1f s, %,d MB", list, since(start), Files.size(file) >> 20);
        start = System.nanoTime();
        MeasureList.scan(file);
        say("floor: unpacking its bytes: %.1f s", since(start));
        MemberHome home = MemberHome.find(database, actor, "Tatakan", 1).get(0);
        MemberImport imports = new MemberImport(
                database, store, savings, new RegionStore(database).tree("63"), LocalDate.of(2026, 8, 5));
        start = System.nanoTime();
        double before = processor();
        MeasuredSteps steps = new MeasuredSteps();
        try (StagedMembers staged = imports.stage(actor, List.of(file), Optional.of(home.id()), DAY, steps)) {
            double read = since(start);
            int written = imports.commit(actor, staged, steps).written();
            double all = since(start);
            say("import, step by step: %s", steps);
            say(
                    "import: staged and judged %.1f s, all %.1f s (%.1f s of a processor), %,d saved, %,.0f rows/s",
                    read, all, processor() - before, written, written / all);
        }
    }

    private static long size(Path folder) {
        try {
            return Files.size(folder.resolve("kopdesk.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Seconds that this process has had a processor so far: what the machine did beside does not count. */
    private static double processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(spent -> spent.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    private static double since(long nano) {
        return (System.nanoTime() - nano) / 1e9;
    }

    private static double at(double[] all, int percent) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private void say(String form, @Nullable Object... values) {
        context.out().println(String.format(Locale.ROOT, form, values));
        context.out().flush();
    }
}
