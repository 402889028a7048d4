package id.kopdesk.cli;

import id.kopdesk.base.Actor;
import id.kopdesk.base.Formats;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import id.kopdesk.database.Table;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every command is given.
 *
 * @param out for the answer only
 * @param err for everything else
 * @param tables all business tables of the program
 * @param environment the caller's variables
 * @param inside set where the command was handed to the program that has the data open
 */
record CliContext(
        Texts texts,
        Formats formats,
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        List<Table> tables,
        Window window,
        Map<String, String> environment,
        Optional<Inside> inside) {
    Actor actor() {
        return Actor.ofThisPc();
    }

    Progress progress() {
        return new ProgressLines(texts, err);
    }

    /** A sentence beside the answer. */
    void tell(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
        err.flush();
    }

    void answer(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }
}
