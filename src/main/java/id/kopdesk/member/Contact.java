package id.kopdesk.member;

import org.jspecify.annotations.Nullable;

/**
 * Where a member lives and is reached.
 *
 * @param villageCode code of the desa or kelurahan of the address
 * @param phone in the form +62…
 */
public record Contact(
        @Nullable String address,
        @Nullable String villageCode,
        @Nullable String phone,
        @Nullable String job) {
    public static final Contact NONE = new Contact(null, null, null, null);
}
