package id.kopdesk.account;

import id.kopdesk.database.DataKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the key file says.
 *
 * @param office whose key it is; empty in the first form, which did not say
 * @param secret false for a demo office, whose key protects nothing
 * @param open the key itself, where the office works without passwords
 */
record Keys(Optional<UUID> office, boolean secret, Optional<DataKey> open, List<Wrap> wraps) {
    Keys {
        wraps = List.copyOf(wraps);
    }

    static Keys lyingOpen(UUID office, DataKey key, boolean secret) {
        return new Keys(Optional.of(office), secret, Optional.of(key), List.of());
    }

    List<Wrap> passwords() {
        return wraps.stream()
                .filter(w -> w.holder().kind() == Wrap.Kind.PASSWORD)
                .toList();
    }

    Optional<Wrap> recovery() {
        return wraps.stream()
                .filter(w -> w.holder().kind() == Wrap.Kind.RECOVERY)
                .findFirst();
    }

    Optional<Wrap> ofLogin(String login) {
        return passwords().stream()
                .filter(w -> w.holder().login().equals(login))
                .findFirst();
    }

    Optional<Wrap> ofAccount(UUID account) {
        return passwords().stream()
                .filter(w -> w.holder().account().equals(account))
                .findFirst();
    }

    /** With this wrap in place of the holder's former one. */
    Keys with(Wrap wrap) {
        List<Wrap> others = without(wrap.holder()).wraps;
        return new Keys(
                office,
                secret,
                open,
                Stream.concat(others.stream(), Stream.of(wrap)).toList());
    }

    Keys without(Wrap.Holder holder) {
        return new Keys(
                office,
                secret,
                open,
                wraps.stream()
                        .filter(w -> w.holder().kind() != holder.kind()
                                || !w.holder().account().equals(holder.account()))
                        .toList());
    }

    Keys openedFor(DataKey key) {
        return new Keys(office, secret, Optional.of(key), wraps);
    }

    Keys shut() {
        return new Keys(office, secret, Optional.empty(), wraps);
    }
}
