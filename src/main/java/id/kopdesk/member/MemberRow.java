package id.kopdesk.member;

import id.kopdesk.cooperative.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list understood, as it waits in the scratch database.
 *
 * @param principal opening balances, whole rupiah
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
        MemberRole role,
        MemberStatus status,
        long principal,
        long mandatory,
        long voluntary,
        @Nullable String note) {
    public Member member(UUID cooperative, LocalDate knownOn) {
        List<Standing> standing = status == MemberStatus.ACTIVE
                ? List.of()
                : List.of(new Standing(status, knownOn, status == MemberStatus.LEFT ? "menurut daftar anggota" : null));
        return new Member(
                cooperative,
                new Person(name, titles, alias, sex, birthPlace, birthDate, nationalId, nationalIdNote),
                new Contact(address, villageCode, phone, job),
                new Membership(number, joinOn, knownOn, role, standing, note));
    }

    /** The same without a NIK, and why. */
    MemberRow withoutNationalId(String why) {
        return new MemberRow(
                name,
                titles,
                alias,
                sex,
                birthPlace,
                birthDate,
                null,
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
                note);
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
                note);
    }
}
