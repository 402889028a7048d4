package id.kopdesk.update;

import id.kopdesk.base.CodedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks whether there is a newer version: fetches the signed head of its file, never the program itself. */
public final class OnlineCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int FOUND = 200;

    private final ReleaseKeys keys;
    private final Installed here;

    public OnlineCheck(ReleaseKeys keys, Installed here) {
        this.keys = keys;
        this.here = here;
    }

    /** @throws CodedException KD-992 when it is no http or https address */
    static void requireAddress(String address) {
        address(address, "x", "x");
    }

    private static URI address(String template, String platform, String form) {
        try {
            URI uri =
                    URI.create(template.strip().replace("{platform}", platform).replace("{bentuk}", form));
            String scheme = String.valueOf(uri.getScheme());
            if ((scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new CodedException(e, "KD-992", "update.online.address", template);
        }
        throw new CodedException("KD-992", "update.online.address", template);
    }

    /**
     * What is newer than the program that stands here; empty when nothing is. Nothing about this PC is sent but its
     * platform, where the address asks for it.
     *
     * @throws CodedException KD-991 when nobody answers, KD-992 for an address that is none, KD-980 to KD-985, KD-987 and
     *     KD-989 for an answer that is not to be trusted or not for this PC
     */
    public Optional<Manifest> ask(String address) {
        keys.requireAny();
        URI uri = address(
                address,
                here.platform(),
                here.form().map(Form::word).orElse(here.platform().startsWith("windows") ? "setup" : "deb"));
        byte[] answer = fetch(uri);
        try {
            Manifest manifest =
                    Head.read(new ByteArrayInputStream(answer), keys).manifest();
            manifest.requireFor(here);
            return Optional.of(manifest);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (CodedException e) {
            if (e.code().equals("KD-986")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static byte[] fetch(URI uri) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("User-Agent", "Kopdesk")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != FOUND) {
                    throw silent(uri, "HTTP " + response.statusCode(), null);
                }
                return CompletableFuture.supplyAsync(() -> start(body)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw silent(uri, e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(uri, "-", e);
        }
    }

    /** The client's own patience ends with the first byte; whoever sends the others one by one is cut off too. */
    private static byte[] start(InputStream body) {
        try {
            return body.readNBytes(Head.LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodedException silent(URI uri, String why, @Nullable Exception cause) {
        return cause == null
                ? new CodedException("KD-991", "update.online.silent", uri.toString(), why)
                : new CodedException(cause, "KD-991", "update.online.silent", uri.toString(), why);
    }
}
