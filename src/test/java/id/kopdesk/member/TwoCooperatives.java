package id.kopdesk.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Role;
import id.kopdesk.cooperative.Cooperative;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.CooperativeKind;
import id.kopdesk.cooperative.CooperativeStore;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.Database;
import id.kopdesk.database.Engine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office with two cooperatives in two kab/kota, and the stores over it. */
public final class TwoCooperatives implements AutoCloseable {
    public static final Actor SITI = new Actor("siti", Role.OPERATOR, Set.of());
    static final Actor OF_TAPIN = new Actor("budi", Role.OPERATOR, Set.of("63.05"));
    static final Actor VIEWER = new Actor("lihat", Role.VIEWER, Set.of());
    public static final LocalDate TODAY = LocalDate.of(2026, 8, 5);
    static final LocalDate JOINED = LocalDate.of(2025, 7, 10);

    public final Database database;
    public final MemberStore members;
    final SavingStore savings;
    public final UUID tatakan;
    public final UUID indrasari;

    public TwoCooperatives(Engine engine, Path folder) {
        database = engine.fresh(folder);
        CooperativeStore store = new CooperativeStore(database, file -> List.of());
        tatakan = cooperative(store, "Koperasi Desa Merah Putih Tatakan", "63.05.02.2001");
        indrasari = cooperative(store, "Koperasi Desa Merah Putih Indrasari", "63.03.07.2003");
        members = new MemberStore(database, new MemberRules(() -> TODAY));
        savings = new SavingStore(database, members);
    }

    private static UUID cooperative(CooperativeStore store, String name, String village) {
        return store.save(
                        SITI,
                        CooperativeFile.fresh(Cooperative.named(name, CooperativeKind.VILLAGE, village), TODAY),
                        Optional.empty())
                .id();
    }

    public Member person(UUID cooperative, String name, @Nullable Sex sex) {
        return new Member(
                cooperative,
                new Person(name, null, null, sex, null, null, null, "KTP belum diserahkan"),
                Contact.NONE,
                new Membership(null, JOINED, TODAY, MemberRole.MEMBER, List.of(), null));
    }

    public MemberFile add(String name) {
        return members.add(SITI, person(tatakan, name, Sex.MALE));
    }

    MemberSearch search() {
        MemberIndex index = new MemberIndex(database);
        if (!database.engine().startsWith("PostgreSQL")) {
            index.load();
        }
        return new MemberSearch(database, index, members, savings);
    }

    List<String> names(MemberSearch search, MemberFilter filter) {
        return search.find(SITI, filter, id.kopdesk.base.Progress.NONE).page(null, 100).stream()
                .map(MemberLine::name)
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
