package id.kopdesk.training;

import id.kopdesk.cooperative.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person that somebody already is: by seat, member or NIK, else by the name without titles inside the same
 * cooperative or village. Two known and different NIK are two people, whatever the names say.
 */
final class PersonIndex {
    private PersonIndex() {}

    static Optional<Part<Person>> find(Handle handle, Person wanted) {
        List<Part<Person>> near = new ArrayList<>();
        add(near, handle, "officer_id", wanted.officerId());
        add(near, handle, "member_id", wanted.memberId());
        add(near, handle, "national_id", wanted.nationalId());
        if (near.isEmpty()) {
            Rows.of(handle, Kinds.PERSON, "AND match_name = ? ORDER BY id", PersonName.matching(wanted.name())).stream()
                    .filter(p -> samePlace(p.value(), wanted))
                    .forEach(near::add);
        }
        return near.stream().filter(p -> !otherNik(p.value(), wanted)).findFirst();
    }

    private static void add(List<Part<Person>> near, Handle handle, String column, @Nullable Object value) {
        if (value != null) {
            near.addAll(Rows.of(handle, Kinds.PERSON, "AND " + column + " = ? ORDER BY id", value));
        }
    }

    private static boolean samePlace(Person one, Person other) {
        UUID cooperative = one.cooperativeId();
        String village = one.villageCode();
        if (cooperative != null && other.cooperativeId() != null) {
            return cooperative.equals(other.cooperativeId());
        }
        if (village != null && other.villageCode() != null) {
            return village.equals(other.villageCode());
        }
        return village == null && other.villageCode() == null && cooperative == null && other.cooperativeId() == null;
    }

    private static boolean otherNik(Person one, Person other) {
        String nik = one.nationalId();
        return nik != null && other.nationalId() != null && !nik.equals(other.nationalId());
    }

    /** What is known, with what the newcomer brings where nothing was known. */
    static Person merged(Person known, Person fresh) {
        return new Person(
                known.name(),
                or(known.sex(), fresh.sex()),
                or(known.nationalId(), fresh.nationalId()),
                or(known.phone(), fresh.phone()),
                or(known.birthPlace(), fresh.birthPlace()),
                or(known.birthOn(), fresh.birthOn()),
                or(known.education(), fresh.education()),
                or(known.cooperativeId(), fresh.cooperativeId()),
                or(known.villageCode(), fresh.villageCode()),
                or(known.bank(), fresh.bank()),
                or(known.bankAccount(), fresh.bankAccount()),
                or(known.officerId(), fresh.officerId()),
                or(known.memberId(), fresh.memberId()));
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
