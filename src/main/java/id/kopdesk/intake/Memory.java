package id.kopdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Regions that people chose for written names in earlier lists of the same kind.
 *
 * @param places region code by the profile's memory key
 */
public record Memory(Map<String, String> places) {
    public static final Memory NONE = new Memory(Map.of());

    public Memory {
        places = Map.copyOf(places);
    }

    /** The remembered answer, if it is still one of the choices. */
    Optional<Choice> among(String key, List<Choice> choices) {
        String code = places.get(key);
        return choices.stream()
                .filter(choice ->
                        choice.kind() == Choice.Kind.REGION && choice.id().equals(code))
                .findFirst();
    }
}
