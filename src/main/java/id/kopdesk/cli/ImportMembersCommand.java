package id.kopdesk.cli;

import id.kopdesk.account.Offices;
import id.kopdesk.base.Actor;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.intake.Receipt;
import id.kopdesk.intake.StagedRow.Choice;
import id.kopdesk.intake.StagedRow.Kind;
import id.kopdesk.member.MemberHome;
import id.kopdesk.member.MemberImport;
import id.kopdesk.member.MemberImportSummary;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.SavingStore;
import id.kopdesk.member.StagedMembers;
import id.kopdesk.office.Office;
import id.kopdesk.office.OfficeStore;
import id.kopdesk.region.Region;
import id.kopdesk.region.RegionStore;
import id.kopdesk.region.RegionTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code impor anggota}: what would become of a list of members or a folder of lists; with {@code --simpan} saved. */
@Command
final class ImportMembersCommand implements Callable<Integer> {
    private static final Pattern VILLAGE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");
    /** So many cooperatives are named to choose from. */
    private static final int NAMED = 5;

    enum Format {
        TEKS,
        JSON
    }

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SignInOption signIn = new SignInOption();

    @Parameters(paramLabel = "FILE|FOLDER", descriptionKey = "option.members.list")
    private Path place = Path.of("");

    @Option(
            names = {"--koperasi", "--cooperative"},
            paramLabel = "NAMA",
            descriptionKey = "option.members.cooperative")
    private @Nullable String cooperative;

    @Option(
            names = {"--simpan", "--save"},
            descriptionKey = "option.members.save")
    private boolean save;

    @Option(
            names = {"--duplikat", "--duplicates"},
            descriptionKey = "option.members.duplicates")
    private boolean duplicates;

    @Option(
            names = {"--perbarui", "--update"},
            descriptionKey = "option.members.update")
    private boolean update;

    @Option(names = "--format", paramLabel = "teks|json", defaultValue = "TEKS", descriptionKey = "option.list.format")
    private Format format = Format.TEKS;

    @Option(
            names = {"--per-tanggal", "--as-of"},
            paramLabel = "YYYY-MM-DD",
            descriptionKey = "option.list.asOf")
    private @Nullable LocalDate asOf;

    private final CliContext context;

    ImportMembersCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path folder = data.folder();
        if (!Offices.exists(folder)) {
            throw new CodedException("KD-748", "cli.members.office", folder.toString());
        }
        var entry = signIn.open(folder, context);
        try (Database office = entry.database()) {
            return into(office, entry.actor());
        }
    }

    private int into(Database database, Actor actor) {
        Office office = new OfficeStore(database).load();
        RegionTree regions = new RegionStore(database).tree("");
        LocalDate today = new OfficeClock(context.clock(), office.zone()).today();
        MemberStore members = new MemberStore(database, new MemberRules(() -> today));
        MemberImport imports = new MemberImport(database, members, new SavingStore(database, members), regions, today);
        Optional<UUID> owner =
                cooperative == null ? Optional.empty() : Optional.of(named(database, actor, regions, cooperative));
        LocalDate day = asOf == null ? today : asOf;
        try (StagedMembers staged = imports.stage(actor, MemberImport.files(place), owner, day, context.progress())) {
            if (duplicates) {
                staged.choose(Kind.TWIN, Choice.TAKE);
                staged.choose(Kind.KNOWN, Choice.TAKE);
            }
            if (update) {
                staged.choose(Kind.KNOWN, Choice.UPDATE);
            }
            MemberImportSummary summary = new MemberImportSummary(staged, context.texts());
            if (format == Format.JSON) {
                summary.json(context.out()::println);
            }
            Optional<Receipt> receipt =
                    save ? Optional.of(imports.commit(actor, staged, context.progress())) : Optional.empty();
            if (format == Format.TEKS) {
                summary.lines(receipt, context.out()::println);
            }
            return summary.open() ? Exit.DIFFERENCES : Exit.DONE;
        }
    }

    private static UUID named(Database database, Actor actor, RegionTree regions, String name) {
        List<MemberHome> found = VILLAGE.matcher(name).matches()
                ? MemberHome.at(database, actor, name)
                : MemberHome.find(database, actor, name, NAMED + 1);
        if (found.isEmpty()) {
            throw new CodedException("KD-749", "cli.members.cooperative", name);
        }
        List<MemberHome> called = found.stream()
                .filter(home -> home.name().equalsIgnoreCase(name))
                .toList();
        if (called.size() == 1 && found.size() <= NAMED) {
            return called.get(0).id();
        }
        if (found.size() > 1) {
            // Villages of one name are many in a province, and so are their cooperatives: only the code tells them
            // apart.
            String some = found.stream()
                    .limit(NAMED)
                    .map(home -> home.name() + " (" + place(regions, home.village()) + ")")
                    .collect(Collectors.joining("; "));
            throw new CodedException(
                    "KD-749", "cli.members.cooperatives", name, some + (found.size() > NAMED ? "; …" : ""));
        }
        return found.get(0).id();
    }

    /** From the kab/kota down, and the code at the end. */
    private static String place(RegionTree regions, String village) {
        return Stream.concat(regions.path(village).stream().skip(1).map(Region::name), Stream.of(village))
                .collect(Collectors.joining(", "));
    }
}
