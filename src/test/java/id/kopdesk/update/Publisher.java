package id.kopdesk.update;

import id.kopdesk.base.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Somebody who makes update files, with a key of his own; what he writes down can be bent. */
public final class Publisher {
    private final KeyPair pair;
    private final Map<String, Object> manifest = new TreeMap<>(Map.of(
            "product", "kopdesk",
            "version", "2.0.0",
            "platform", "linux-x64",
            "form", "deb",
            "file", "kopdesk_2.0.0_amd64.deb",
            "minimum", "1.0.0",
            "notes", "Rekap triwulan per kecamatan."));
    private final byte[] installer = new byte[3_000];

    public Publisher() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            new Random(9).nextBytes(installer);
            manifest.put("size", installer.length);
            manifest.put(
                    "sha256",
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(installer)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Installed pc(String version, Form form) {
        return new Installed(ProgramVersion.of(version), form.platform(), Optional.of(form));
    }

    public Publisher with(String part, Object value) {
        manifest.put(part, value);
        return this;
    }

    /** For another form, with the name that goes with it. */
    public Publisher form(Form form) {
        return with("form", form.word())
                .with("platform", form.platform())
                .with("file", "Kopdesk-2.0.0" + form.ending());
    }

    public ReleaseKeys trusted() {
        return ReleaseKeys.parse("# percobaan\n\n" + line() + " Rilis percobaan\n");
    }

    String line() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    byte[] installer() {
        return installer.clone();
    }

    byte[] head() {
        return head(Json.write(manifest).getBytes(StandardCharsets.UTF_8));
    }

    byte[] head(byte[] json) {
        byte[] start = (Head.MARK + HexFormat.of().toHexDigits(json.length) + "\n").getBytes(StandardCharsets.US_ASCII);
        return joined(start, json, signature(joined(start, json)));
    }

    private byte[] signature(byte[] what) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return joined(head(), installer);
    }

    public Path write(Path file) {
        return write(file, bytes());
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
