package id.kopdesk.member;

import id.kopdesk.base.Finding;
import id.kopdesk.cooperative.NationalId;
import id.kopdesk.cooperative.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is noticed in a member's record; errors stand in the way of saving. */
public final class MemberRules {
    private static final String SOURCE = "Permendagri 73/2022; struktur NIK Dukcapil";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Supplier<LocalDate> today;

    public MemberRules(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** @param cooperativeVillage code of the village the cooperative sits in, or empty */
    public List<Finding> check(Member member, String cooperativeVillage) {
        List<Finding> found = new ArrayList<>();
        Person person = member.person();
        if (person.name().isBlank()) {
            found.add(Finding.error("name", "member.name.missing"));
        }
        nationalId(person, cooperativeVillage, found);
        dates(member, found);
        for (Standing change : member.membership().standing()) {
            String reason = change.reason();
            if (change.status() == MemberStatus.LEFT && (reason == null || reason.isBlank())) {
                found.add(Finding.error("statusReason", "member.left.reason"));
            }
        }
        String phone = member.contact().phone();
        if (phone != null && !phone.matches("\\+62\\d{8,12}")) {
            found.add(Finding.warning("phone", "member.phone.form", phone));
        }
        return found;
    }

    private static void nationalId(Person person, String village, List<Finding> found) {
        String nik = person.nationalId();
        String note = person.nationalIdNote();
        boolean explained = note != null && !note.isBlank();
        if (nik == null) {
            if (!explained) {
                found.add(Finding.error("nationalIdNote", "member.nik.missing"));
            }
            return;
        }
        if (!NationalId.plausible(nik)) {
            found.add(Finding.error("nationalId", "member.nik.structure").from(SOURCE));
            return;
        }
        List<Finding> doubts = new ArrayList<>();
        LocalDate born = person.birthDate();
        if (born != null && !NationalId.bornOn(nik, born)) {
            doubts.add(Finding.warning("nationalId", "member.nik.birthDate").from(SOURCE));
        }
        Sex sex = person.sex();
        if (sex != null && NationalId.sex(nik) != sex) {
            doubts.add(Finding.warning("nationalId", "member.nik.sex").from(SOURCE));
        }
        if (village.length() >= 5 && !nik.startsWith(village.substring(0, 5).replace(".", ""))) {
            found.add(Finding.warning("nationalId", "member.nik.region").from(SOURCE));
        }
        found.addAll(doubts);
        if (!doubts.isEmpty() && !explained) {
            found.add(Finding.warning("nationalIdNote", "member.nik.explain"));
        }
    }

    private void dates(Member member, List<Finding> found) {
        LocalDate born = member.person().birthDate();
        LocalDate joined = member.membership().joinOn();
        LocalDate now = today.get();
        if (born != null && (born.isAfter(now) || born.isBefore(EARLIEST))) {
            found.add(Finding.error("birthDate", "member.birthDate.range"));
        } else if (born != null && joined != null && joined.isBefore(born.plusYears(17))) {
            found.add(Finding.warning("joinOn", "member.joinOn.young"));
        }
        if (joined != null && joined.isAfter(now)) {
            found.add(Finding.error("joinOn", "member.joinOn.future"));
        }
        for (Standing change : member.membership().standing()) {
            if (change.on().isBefore(member.membership().since())) {
                found.add(Finding.error("statusOn", "member.status.early"));
            } else if (change.on().isAfter(now)) {
                found.add(Finding.error("statusOn", "member.status.future"));
            }
        }
    }
}
