package id.kopdesk.member;

import id.kopdesk.intake.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of an import.
 *
 * @param origin null where it could not be read
 * @param cooperative the one that its title rows, name or code mean; null where rows say it, or nobody
 * @param problem why it could not be read, as an error code's key with arguments; null where it could
 */
public record MemberImportFile(
        Path file,
        @Nullable Origin origin,
        @Nullable UUID cooperative,
        String cooperativeName,
        List<String> unknown,
        id.kopdesk.base.@Nullable CodedException problem) {}
