package id.kopdesk.cli;

import id.kopdesk.account.DataFolder;
import id.kopdesk.account.LogFile;
import id.kopdesk.base.CodedException;
import id.kopdesk.base.Progress;
import id.kopdesk.base.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a sentence on stderr and an exit code. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    /** Who has the data open is noted a moment after they are. */
    private static final Set<String> HELD = Set.of("KD-210", "KD-215");

    private final Texts texts;
    private final PrintWriter err;
    private final Function<Path, OptionalInt> handOver;

    /** @param handOver gives the command to the program that has the data of a folder open, and answers its exit code */
    Failures(Texts texts, PrintWriter err, Function<Path, OptionalInt> handOver) {
        this.texts = texts;
        this.err = err;
        this.handOver = handOver;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        err.println(usage(e));
        err.println(
                texts.get("cli.usage.more", e.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return Exit.USAGE;
    }

    private String usage(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            return texts.get("cli.usage.missing", names(missing.getMissing()));
        }
        if (e instanceof UnmatchedArgumentException unknown) {
            return texts.get("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
        }
        ArgSpec about = e.getArgSpec();
        if (about != null && !(e instanceof MaxValuesExceededException)) {
            String value = e.getValue() == null ? "" : e.getValue();
            return texts.get("cli.usage.value", value, name(about));
        }
        return texts.get("cli.usage.other", String.valueOf(e.getMessage()));
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(Failures::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof CodedException coded && HELD.contains(coded.code())) {
            Path folder = command.getParseResult().matchedOptionValue("--data", DataFolder.own());
            OptionalInt done = handOver.apply(folder);
            if (done.isPresent()) {
                return done.getAsInt();
            }
        }
        return handle(e);
    }

    int handle(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof CodedException coded) {
                LoggerFactory.getLogger(Failures.class).info("refused", thrown);
                err.println(coded.code() + ": " + coded.sentence(texts));
                return Exit.REFUSED;
            }
            if (at instanceof Progress.Cancelled) {
                err.println(texts.get("cli.cancelled"));
                return Exit.REFUSED;
            }
        }
        String code = "KD-969-" + fingerprint(thrown);
        LoggerFactory.getLogger(Failures.class).info("unexpected {}", code, thrown);
        err.println(LogFile.current()
                .map(log -> texts.get("cli.unexpected", code, log.toString()))
                .orElseGet(() -> texts.get(
                        "cli.unexpected.nolog", code, thrown.getClass().getSimpleName())));
        return Exit.UNEXPECTED;
    }

    /** The same fault at the same place has the same four digits, on every PC. */
    private static String fingerprint(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        int hash = (thrown.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "%04X", (hash ^ hash >>> 16) & 0xFFFF);
    }
}
