package id.kopdesk.loan;

import id.kopdesk.base.Ids;
import id.kopdesk.base.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemes that every office begins with, as known in November 2026; what is unconfirmed is marked so. */
public final class ShippedSchemes {
    private static final String FILE = "/loan/schemes.json";

    record Entry(
            String code,
            String name,
            SchemePath path,
            String legalBasis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String validitySource,
            boolean validityConfirmed,
            Approver villageApprover,
            Approver wardApprover,
            boolean cooperativeBorrows,
            @Nullable String note,
            List<Parameter> parameters,
            List<StepEntry> steps) {}

    record StepEntry(
            StepKind kind,
            Branch branch,
            boolean optional,
            @Nullable List<DocumentKind> documents,
            String source) {}

    private ShippedSchemes() {}

    /** First editions, each with a new id. */
    public static List<Scheme> all() {
        try (InputStream in = ShippedSchemes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            Entry[] entries = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Entry[].class);
            return Arrays.stream(entries).map(ShippedSchemes::scheme).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scheme scheme(Entry e) {
        List<SchemeStep> steps = e.steps().stream()
                .map(s -> new SchemeStep(
                        s.kind(),
                        s.branch(),
                        s.optional(),
                        s.documents() == null ? List.of() : s.documents(),
                        s.source(),
                        null))
                .toList();
        return new Scheme(
                Ids.next(),
                e.code(),
                1,
                e.name(),
                e.path(),
                e.legalBasis(),
                e.validFrom(),
                e.validTo(),
                e.validitySource(),
                e.validityConfirmed(),
                e.villageApprover(),
                e.wardApprover(),
                e.cooperativeBorrows(),
                e.note(),
                e.parameters(),
                steps);
    }
}
