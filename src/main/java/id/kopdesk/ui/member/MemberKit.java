package id.kopdesk.ui.member;

import id.kopdesk.base.Actor;
import id.kopdesk.base.OfficeClock;
import id.kopdesk.database.Database;
import id.kopdesk.member.DuplicateFinder;
import id.kopdesk.member.MandatorySheet;
import id.kopdesk.member.MemberFile;
import id.kopdesk.member.MemberHome;
import id.kopdesk.member.MemberImport;
import id.kopdesk.member.MemberIndex;
import id.kopdesk.member.MemberRules;
import id.kopdesk.member.MemberSearch;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.Merges;
import id.kopdesk.member.SavingStore;
import id.kopdesk.region.RegionTree;
import id.kopdesk.ui.Purpose;
import id.kopdesk.ui.UiContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the screens of the members share: the stores, the person, the words. */
final class MemberKit {
    private static final int MOST_COOPERATIVES = 30;

    final UiContext ui;
    final Actor actor;
    final OfficeClock clock;
    final RegionTree regions;
    final String area;
    final MemberRules rules;
    final MemberStore members;
    final SavingStore savings;
    final MemberSearch search;
    final Merges merges;
    final DuplicateFinder duplicates;
    final MandatorySheet mandatory;
    final MemberWords words;
    final Database database;
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    MemberKit(UiContext ui, Database database, Actor actor, OfficeClock clock, RegionTree regions, String area) {
        this.ui = ui;
        this.actor = actor;
        this.clock = clock;
        this.regions = regions;
        this.area = area;
        this.database = database;
        rules = new MemberRules(clock::today);
        members = new MemberStore(database, rules);
        savings = new SavingStore(database, members);
        search = new MemberSearch(database, new MemberIndex(database), members, savings);
        merges = new Merges(database, members);
        duplicates = new DuplicateFinder(database);
        mandatory = new MandatorySheet(database, members, savings);
        words = new MemberWords(ui, regions);
    }

    MemberImport imports() {
        return new MemberImport(database, members, savings, regions, clock.today());
    }

    boolean mayWrite() {
        return actor.role().mayWrite();
    }

    /** Approvers and administrators may see a NIK whole, for a reason that is recorded. */
    boolean mayUnmask() {
        return Purpose.may(actor);
    }

    List<MemberHome> cooperatives(String typed) {
        return MemberHome.find(database, actor, typed, MOST_COOPERATIVES);
    }

    Optional<MemberHome> cooperative(UUID id) {
        return MemberHome.of(database, actor, id);
    }

    Optional<MemberFile> find(UUID id) {
        return members.find(actor, id);
    }

    /** Empty for one out of reach. Asks the database: not on the FX thread where a list of many is made. */
    String cooperativeName(UUID id) {
        return names.computeIfAbsent(
                id, one -> cooperative(one).map(MemberHome::name).orElse(""));
    }

    String text(String key, Object... arguments) {
        return ui.texts().get(key, arguments);
    }
}
