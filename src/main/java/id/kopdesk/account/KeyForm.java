package id.kopdesk.account;

import id.kopdesk.base.Json;
import id.kopdesk.database.DataKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The key file's text: JSON with a checksum that finds damage and a seal that finds tampering. */
final class KeyForm {
    static final int VERSION = 2;
    private static final String CHECKSUM = "periksa";
    private static final String SEAL = "segel";
    private static final String OPEN = "polos";

    /** The text is of a form that a later program writes. */
    static final class NewerException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private KeyForm() {}

    static String write(Keys keys, DataKey key) {
        Map<String, Object> content = new TreeMap<>();
        content.put("versi", VERSION);
        content.put("kantor", keys.office().orElseThrow().toString());
        content.put("rahasia", keys.secret());
        keys.open().ifPresent(open -> content.put(OPEN, open.hex()));
        content.put("bungkus", keys.wraps().stream().map(KeyForm::wrap).toList());
        content.put(SEAL, seal(content, key));
        content.put(CHECKSUM, checksum(content));
        return Json.writeIndented(content);
    }

    /** @throws IllegalArgumentException when the text is damaged */
    static Keys read(String text) throws NewerException {
        Map<String, Object> content = Json.readMap(text);
        if (!(content.get("versi") instanceof Integer version) || version < 1) {
            throw new IllegalArgumentException("version");
        }
        if (version > VERSION) {
            throw new NewerException();
        }
        if (version == 1) {
            return first(content);
        }
        if (!text(content, CHECKSUM).equals(checksum(content)) || !(content.get("bungkus") instanceof List<?> wraps)) {
            throw new IllegalArgumentException("checksum");
        }
        return new Keys(
                Optional.of(UUID.fromString(text(content, "kantor"))),
                Boolean.TRUE.equals(content.get("rahasia")),
                content.containsKey(OPEN) ? Optional.of(DataKey.ofHex(text(content, OPEN))) : Optional.empty(),
                wraps.stream().map(KeyForm::wrap).toList());
    }

    /** Whether the file is as somebody who had the key wrote it; the first form had no seal. */
    static boolean sealedBy(String text, DataKey key) {
        Map<String, Object> content = Json.readMap(text);
        return Integer.valueOf(1).equals(content.get("versi"))
                || text(content, SEAL).equals(seal(content, key));
    }

    private static Keys first(Map<String, Object> content) throws NewerException {
        if (!OPEN.equals(content.get("bentuk"))) {
            throw new NewerException();
        }
        DataKey key = DataKey.ofHex(text(content, "kunci"));
        return new Keys(Optional.empty(), !Boolean.FALSE.equals(content.get("rahasia")), Optional.of(key), List.of());
    }

    private static Map<String, Object> wrap(Wrap wrap) {
        Map<String, Object> content = new TreeMap<>();
        content.put("jenis", wrap.holder().kind().name());
        content.put("akun", wrap.holder().account().toString());
        content.put("masuk", wrap.holder().login());
        content.put("nama", wrap.holder().name());
        content.put("memori", wrap.cost().memory());
        content.put("putaran", wrap.cost().passes());
        content.put("lajur", wrap.cost().lanes());
        content.put("garam", wrap.salt());
        content.put("acak", wrap.nonce());
        content.put("kunci", wrap.sealed());
        return content;
    }

    private static Wrap wrap(Object read) {
        if (!(read instanceof Map<?, ?> content)) {
            throw new IllegalArgumentException("wrap");
        }
        Wrap.Holder holder = new Wrap.Holder(
                Wrap.Kind.valueOf(text(content, "jenis")),
                UUID.fromString(text(content, "akun")),
                text(content, "masuk"),
                text(content, "nama"));
        Cost cost = new Cost(number(content, "memori"), number(content, "putaran"), number(content, "lajur"));
        return new Wrap(holder, cost, hex(content, "garam"), hex(content, "acak"), hex(content, "kunci"));
    }

    private static String text(Map<?, ?> content, String name) {
        if (content.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(name);
    }

    private static int number(Map<?, ?> content, String name) {
        if (content.get(name) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(name);
    }

    private static String hex(Map<?, ?> content, String name) {
        String text = text(content, name);
        return HexFormat.of().formatHex(HexFormat.of().parseHex(text));
    }

    private static String checksum(Map<String, Object> content) {
        Map<String, Object> rest = new TreeMap<>(content);
        rest.remove(CHECKSUM);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(Json.write(rest).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seal(Map<String, Object> content, DataKey key) {
        Map<String, Object> rest = new TreeMap<>(content);
        rest.remove(CHECKSUM);
        rest.remove(SEAL);
        return HexFormat.of().formatHex(key.derive("kopdesk segel kunci\n" + Json.write(rest)));
    }
}
