package id.kopdesk.faults;

import id.kopdesk.database.Database;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program that is killed: saves for ever and says each number once its save has returned. */
final class Saving {
    private Saving() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Database database = Desk.open(Path.of(arguments[0]));
        Desk desk = new Desk(database);
        out.println("open");
        for (int number = 1; ; number++) {
            desk.save(number);
            out.println("saved " + number);
        }
    }
}
