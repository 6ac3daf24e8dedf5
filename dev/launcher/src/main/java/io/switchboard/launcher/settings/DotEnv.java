package io.switchboard.launcher.settings;

import io.switchboard.launcher.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a file of {@code NAME=value} lines; values may be quoted, {@code #} begins a comment. */
final class DotEnv {
    private static final Pattern LINE =
            Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)");

    private DotEnv() {}

    /** Nothing when there is no such file. */
    static Map<String, String> read(Path file) throws CannotRun {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return parse(Files.readAllLines(file), file);
        } catch (IOException failure) {
            throw new CannotRun(file + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static Map<String, String> parse(List<String> lines, Path file) throws CannotRun {
        var values = new TreeMap<String, String>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            var found = LINE.matcher(line);
            if (!found.matches()) {
                throw new CannotRun(
                        "%s, line %d: not of the form NAME=value".formatted(file, number));
            }
            values.put(found.group(1), value(found.group(2).strip()));
        }
        return values;
    }

    private static String value(String written) {
        for (char quote : new char[] {'"', '\''}) {
            int end = written.lastIndexOf(quote);
            if (end > 0 && written.charAt(0) == quote) {
                return written.substring(1, end);
            }
        }
        int comment = written.indexOf(" #");
        return comment < 0 ? written : written.substring(0, comment).strip();
    }
}
