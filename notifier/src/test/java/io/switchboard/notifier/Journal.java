package io.switchboard.notifier;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, stack traces included. */
public final class Journal extends Handler implements AutoCloseable {

    private static final PatternFormatter FORMAT = new PatternFormatter("%s");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public static Journal open() {
        var journal = new Journal();
        Logger.getLogger("").addHandler(journal);
        return journal;
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(FORMAT.format(ExtLogRecord.wrap(line)));
        for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) {
            lines.add(String.valueOf(cause));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
