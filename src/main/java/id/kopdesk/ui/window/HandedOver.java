package id.kopdesk.ui.window;

import id.kopdesk.database.Database;
import id.kopdesk.handover.Order;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Does a command of another start of the program on data that are open here, and answers its exit code. */
@FunctionalInterface
public interface HandedOver {
    int run(Order order, Database held, Path folder, PrintWriter out, PrintWriter err);
}
