package id.kopdesk.member;

import id.kopdesk.base.CleanText;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What makes two rows, or a row and a member, the same person. */
final class MemberImportKeys {
    private MemberImportKeys() {}

    static List<String> of(MemberRow row, @Nullable UUID owner) {
        String name = sound(row.name());
        String nik = row.nationalId() == null ? "" : row.nationalId();
        String born = row.birthDate() == null ? "" : name + "|" + row.birthDate();
        String home = owner == null ? "" : owner.toString();
        String phone = row.phone();
        boolean bare = row.nationalId() == null && row.birthDate() == null;
        String third = phone != null ? name + "|" + home + "|" + phone : bare ? name + "|" + home : "";
        return List.of(nik, born, third);
    }

    /** A name by its sound, its words in the order of the alphabet. */
    static String sound(String name) {
        return Arrays.stream(CleanText.sortName(name).split(" "))
                .map(NameFold::fold)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
