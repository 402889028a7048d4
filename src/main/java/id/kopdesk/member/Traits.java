package id.kopdesk.member;

import id.kopdesk.cooperative.Sex;
import org.jspecify.annotations.Nullable;

/** Sex, status and gaps of a member packed into seven bits; the layout is stored and never changes. */
final class Traits {
    /** 0 male, 1 female, 2 not known. */
    static final int SEXES = 3;

    /** How many different values there can be. */
    static final int ALL = 128;

    private Traits() {}

    static int of(Member member) {
        Person person = member.person();
        return sex(person.sex())
                | member.membership().status().ordinal() << 2
                | (person.nationalId() == null ? Gap.NATIONAL_ID.bit() : 0)
                | (person.birthDate() == null ? Gap.BIRTH_DATE.bit() : 0)
                | (member.contact().phone() == null ? Gap.PHONE.bit() : 0);
    }

    static int sex(@Nullable Sex sex) {
        return sex == Sex.MALE ? 0 : sex == Sex.FEMALE ? 1 : 2;
    }

    static int sex(int traits) {
        return traits & 3;
    }

    static MemberStatus status(int traits) {
        return MemberStatus.values()[traits >> 2 & 3];
    }
}
