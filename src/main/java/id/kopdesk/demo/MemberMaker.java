package id.kopdesk.demo;

import id.kopdesk.base.Period;
import id.kopdesk.base.Progress;
import id.kopdesk.cooperative.CooperativeFile;
import id.kopdesk.cooperative.Sex;
import id.kopdesk.database.UnitOfWork;
import id.kopdesk.member.Contact;
import id.kopdesk.member.Member;
import id.kopdesk.member.MemberRole;
import id.kopdesk.member.MemberStatus;
import id.kopdesk.member.MemberStore;
import id.kopdesk.member.Membership;
import id.kopdesk.member.Person;
import id.kopdesk.member.SavingKind;
import id.kopdesk.member.SavingStore;
import id.kopdesk.member.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented members of one kab/kota, with savings that come out at the published sum to the rupiah. */
final class MemberMaker {
    private static final long PRINCIPAL = 50_000;
    private static final long MANDATORY = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final int STEP = 5_000;
    private static final List<String> SPELT = List.of("Muhammad", "Mohammad", "Muhamad", "Muh.", "M.");
    private static final List<String> JOBS = List.of(
            "Petani", "Pedagang", "Nelayan", "Ibu rumah tangga", "Wiraswasta", "Guru", "Buruh", "Perangkat desa");
    private static final List<String> THIRD =
            List.of("", "", "", "Noor", "Ilham", "Saputra", "Ridha", "Akbar", "Husna", "Amalia", "Fadillah", "Rezeki");

    private final Dice dice;
    private final MemberStore members;
    private final SavingStore savings;
    private int made;

    MemberMaker(long seed, MemberStore members, SavingStore savings) {
        dice = new Dice(seed);
        this.members = members;
        this.savings = savings;
    }

    private record Paid(UUID member, UUID cooperative, LocalDate joined) {}

    void fill(UnitOfWork work, List<CooperativeFile> cooperatives, SavingsCalibration own, Progress progress) {
        List<CooperativeFile> alive = spread(cooperatives, own.payers());
        long left = own.total() - PRINCIPAL * own.payers();
        long mostMonths = Math.max(1, left / MANDATORY / Math.max(1, own.payers()));
        List<Paid> all = new ArrayList<>();
        @Nullable Member last = null;
        for (int i = 0; i < own.payers(); i++) {
            if (i % STEP == 0) {
                progress.check();
                progress.at("demo.progress.members", i, own.payers());
            }
            CooperativeFile home = dice.of(alive);
            LocalDate joined = dice.day(FIRST, Pipeline.END.minusDays(1));
            UUID id = dice.id();
            boolean twice = last != null && i % 557 == 556;
            Member member = twice && last != null ? again(last) : member(home, joined);
            last = member;
            members.insert(work, id, member);
            UUID cooperative = member.cooperativeId();
            savings.opening(work, id, cooperative, SavingKind.PRINCIPAL, joined, PRINCIPAL, null, true);
            long months = Math.min(left / MANDATORY, dice.below((int) Math.min(12, mostMonths + 1) + 1));
            if (months > 0) {
                LocalDate paid = dice.day(joined, Pipeline.END);
                savings.opening(
                        work,
                        id,
                        cooperative,
                        SavingKind.MANDATORY,
                        paid,
                        months * MANDATORY,
                        month(paid, months),
                        true);
                left -= months * MANDATORY;
            }
            if (all.size() < 60) {
                all.add(new Paid(id, cooperative, joined));
            }
        }
        rest(work, all, left);
    }

    /** Who pays one month pays for that month; who pays several pays ahead. */
    private static @Nullable Integer month(LocalDate paid, long months) {
        return months == 1 ? Period.of(paid).index() : null;
    }

    /** What remains is voluntary, in few hands: in Kabupaten Banjar one cooperative holds most of the province's. */
    private void rest(UnitOfWork work, List<Paid> all, long rest) {
        long left = rest;
        int hands = (int) Math.min(all.size(), 1 + left / 1_000_000);
        for (int i = 0; i < hands && left > 0; i++) {
            Paid who = all.get(i);
            long part = i == hands - 1 ? left : left / (hands - i) / 1000 * 1000;
            if (part > 0) {
                savings.opening(
                        work,
                        who.member(),
                        who.cooperative(),
                        SavingKind.VOLUNTARY,
                        dice.day(who.joined(), Pipeline.END),
                        part,
                        null,
                        true);
                left -= part;
            }
        }
    }

    /** Members are not spread evenly: few cooperatives have many, many have few. */
    private List<CooperativeFile> spread(List<CooperativeFile> cooperatives, int count) {
        List<CooperativeFile> tickets = new ArrayList<>();
        for (CooperativeFile file : cooperatives) {
            if (count > cooperatives.size() * 20L || dice.chance(70)) {
                int weight = dice.chance(10) ? 6 : 1 + dice.below(2);
                for (int i = 0; i < weight; i++) {
                    tickets.add(file);
                }
            }
        }
        return tickets.isEmpty() ? cooperatives : tickets;
    }

    private Member member(CooperativeFile home, LocalDate joined) {
        boolean woman = dice.chance(42);
        String village = home.cooperative().villageCode();
        LocalDate born = dice.day(LocalDate.of(1955, 1, 1), LocalDate.of(2006, 12, 31));
        boolean card = dice.chance(94);
        return new Member(
                home.id(),
                new Person(
                        name(woman),
                        dice.chance(6) ? (woman ? "Hj." : "H.") : null,
                        null,
                        woman ? Sex.FEMALE : Sex.MALE,
                        dice.chance(80) ? "Banjarmasin" : null,
                        card || dice.chance(50) ? born : null,
                        card ? nik(village, woman, born) : null,
                        card ? null : "KTP belum diserahkan"),
                new Contact(
                        "RT " + (1 + dice.below(12)),
                        village,
                        dice.chance(55) ? "+62812" + dice.digits(8) : null,
                        dice.of(JOBS)),
                new Membership(
                        String.format("A-%05d", ++made),
                        joined,
                        Pipeline.END,
                        MemberRole.MEMBER,
                        standing(joined),
                        null));
    }

    /** The same person entered once more, the name a little different: what the duplicate check is for. */
    private Member again(Member first) {
        String name = first.person().name().replace("Muhammad", "Mohamad").replace("ah", "a");
        Person person = first.person();
        return new Member(
                first.cooperativeId(),
                new Person(
                        name,
                        null,
                        null,
                        person.sex(),
                        person.birthPlace(),
                        person.birthDate(),
                        person.nationalId(),
                        person.nationalIdNote()),
                first.contact(),
                new Membership(
                        String.format("A-%05d", ++made),
                        first.membership().joinOn(),
                        Pipeline.END,
                        MemberRole.MEMBER,
                        List.of(),
                        null));
    }

    private List<Standing> standing(LocalDate joined) {
        int chance = dice.below(100);
        LocalDate day = dice.day(joined, Pipeline.END);
        return chance < 3
                ? List.of(new Standing(MemberStatus.INACTIVE, day, null))
                : chance < 4 ? List.of(new Standing(MemberStatus.LEFT, day, "pindah domisili")) : List.of();
    }

    private String name(boolean woman) {
        String first = dice.of(woman ? People.WOMEN : People.MEN).replace("Hj. ", "");
        if (first.equals("Muhammad")) {
            first = dice.of(SPELT);
        }
        String third = dice.of(THIRD);
        String second = dice.of(woman ? People.SECOND_WOMEN : People.SECOND);
        return first + " " + second + (third.isEmpty() || third.equals(second) ? "" : " " + third);
    }

    /** Right in structure; the serial 9000 and above marks it as invented. */
    private String nik(String village, boolean woman, LocalDate born) {
        return village.substring(0, 8).replace(".", "")
                + String.format(
                        "%02d%02d%02d",
                        born.getDayOfMonth() + (woman ? 40 : 0), born.getMonthValue(), born.getYear() % 100)
                + "9" + dice.digits(3);
    }
}
