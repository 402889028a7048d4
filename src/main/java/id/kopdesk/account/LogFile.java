package id.kopdesk.account;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The log beside the office's data: five files of 1 MB at most, in which no 16-digit number stands. */
public final class LogFile {
    private static final String APPENDER = "kopdesk";
    private static final int OLDER_FILES = 4;

    private LogFile() {}

    public static Path folderIn(Path data) {
        return data.resolve("log");
    }

    /** Starts writing there, once there is an office to write beside: a refused command leaves no trace in a folder. */
    public static void open(Path data) {
        Optional<Path> before = current();
        Path file = folderIn(data).resolve("kopdesk.log").toAbsolutePath();
        if (!Offices.exists(data) || !Files.isWritable(data) || before.equals(Optional.of(file))) {
            return;
        }
        close();
        root().addAppender(appender(root().getLoggerContext(), file));
        root().setLevel(Level.INFO);
    }

    /** Where the log is written now. */
    public static Optional<Path> current() {
        return root().getAppender(APPENDER) instanceof RollingFileAppender<?> file
                ? Optional.of(Path.of(file.getFile()))
                : Optional.empty();
    }

    /** Lets go of the file, so that its folder can be moved or deleted. */
    public static void close() {
        if (root().getAppender(APPENDER) instanceof RollingFileAppender<ILoggingEvent> file) {
            root().detachAppender(file);
            file.stop();
            root().setLevel(Level.WARN);
        }
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(APPENDER);
        appender.setFile(file.toString());

        MaskedLayout layout = new MaskedLayout();
        layout.setContext(context);
        layout.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30} %msg%n%ex");
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        appender.setEncoder(encoder);

        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file.resolveSibling("kopdesk.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLDER_FILES);
        rolling.start();
        appender.setRollingPolicy(rolling);

        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(FileSize.valueOf("1MB"));
        trigger.start();
        appender.setTriggeringPolicy(trigger);
        appender.start();
        return appender;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
