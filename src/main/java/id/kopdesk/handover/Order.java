package id.kopdesk.handover;

import java.util.List;
import java.util.Map;

/**
 * What somebody at this PC asks of the program that has the data open.
 *
 * @param token the door's, good for one order
 * @param words the command line; empty to bring the window to the front
 * @param from the folder in which it was given, for paths that are relative to it
 * @param environment the variables that commands read
 */
public record Order(String token, List<String> words, String from, Map<String, String> environment) {
    public Order {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
