package id.kopdesk.ui.followup;

import id.kopdesk.followup.Subject;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The ways from a problem or visit to the record that it is about.
 *
 * @param region opens what stands in a region, by its code
 */
public record SubjectDoors(
        Consumer<UUID> cooperative, Consumer<UUID> proposal, Consumer<UUID> batch, Consumer<String> region) {
    void open(Subject subject) {
        switch (subject.kind()) {
            case COOPERATIVE -> cooperative.accept(UUID.fromString(subject.id()));
            case PROPOSAL -> proposal.accept(UUID.fromString(subject.id()));
            case BATCH -> batch.accept(UUID.fromString(subject.id()));
            case REGION -> region.accept(subject.id());
        }
    }
}
