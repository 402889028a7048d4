package id.kopdesk.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a participant answered at the end; each mark 1 (poor) to 5 (very good), or null where nothing was ticked. */
public record Evaluation(
        UUID batchId,
        UUID participantId,
        @Nullable Integer material,
        @Nullable Integer speaker,
        @Nullable Integer facility,
        @Nullable Integer committee,
        @Nullable String remark) {}
