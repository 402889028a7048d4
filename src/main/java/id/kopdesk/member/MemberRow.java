package id.kopdesk.member;

import id.kopdesk.cooperative.Sex;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list understood, as it waits in the scratch database.
 *
 * @param role null where the list does not say it
 * @param status as of the list's day; null where the list does not say it
 * @param principal opening balances, whole rupiah
 * @param bookVersion the version of the member that it was held against; 0 where it is held against none
 * @param kept fields in which our value stays, by their columns
 */
public record MemberRow(
        String name,
        @Nullable String titles,
        @Nullable String alias,
        @Nullable Sex sex,
        @Nullable String birthPlace,
        @Nullable LocalDate birthDate,
        @Nullable String nationalId,
        @Nullable String nationalIdNote,
        @Nullable String address,
        @Nullable String villageCode,
        @Nullable String phone,
        @Nullable String job,
        @Nullable String number,
        @Nullable LocalDate joinOn,
        @Nullable MemberRole role,
        @Nullable MemberStatus status,
        long principal,
        long mandatory,
        long voluntary,
        @Nullable String note,
        long bookVersion,
        List<String> kept) {
    public MemberRow {
        kept = List.copyOf(kept);
    }

    public Member member(UUID cooperative, LocalDate knownOn) {
        List<Standing> standing =
                status == null || status == MemberStatus.ACTIVE ? List.of() : List.of(standing(status, knownOn));
        return new Member(
                cooperative,
                new Person(name, titles, alias, sex, birthPlace, birthDate, nationalId, nationalIdNote),
                new Contact(address, villageCode, phone, job),
                new Membership(number, joinOn, knownOn, role == null ? MemberRole.MEMBER : role, standing, note));
    }

    static Standing standing(MemberStatus status, LocalDate on) {
        return new Standing(status, on, status == MemberStatus.LEFT ? "menurut daftar anggota" : null);
    }

    /** The same, held against a member in this version, with what a person wants kept of ours. */
    public MemberRow against(long version, Collection<String> ours) {
        return with(nationalId, nationalIdNote, version, ours.stream().sorted().toList());
    }

    /** The same without a NIK, and why. */
    MemberRow withoutNationalId(String why) {
        return with(null, why, 0, List.of());
    }

    private MemberRow with(@Nullable String nik, @Nullable String why, long version, List<String> ours) {
        return new MemberRow(
                name,
                titles,
                alias,
                sex,
                birthPlace,
                birthDate,
                nik,
                why,
                address,
                villageCode,
                phone,
                job,
                number,
                joinOn,
                role,
                status,
                principal,
                mandatory,
                voluntary,
                note,
                version,
                ours);
    }

    /** What a person mended; the rest stays. */
    public MemberRow mended(
            String newName,
            @Nullable String nik,
            @Nullable String why,
            @Nullable LocalDate born,
            @Nullable Sex newSex) {
        NameParts parts = NameParts.of(newName);
        boolean same = newName.equals(name);
        return new MemberRow(
                same ? name : parts.name(),
                same ? titles : parts.titles(),
                same ? alias : parts.alias(),
                newSex,
                birthPlace,
                born,
                nik,
                why,
                address,
                villageCode,
                phone,
                job,
                number,
                joinOn,
                role,
                status,
                principal,
                mandatory,
                voluntary,
                note,
                0,
                List.of());
    }
}
