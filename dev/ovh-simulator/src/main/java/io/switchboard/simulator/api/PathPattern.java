package io.switchboard.simulator.api;

import java.util.regex.Pattern;

/** A path in which every {@code *} stands for any characters, slashes included, as in OVH's access rules. */
public record PathPattern(String text, Pattern expression) {
    public static PathPattern of(String text) {
        // A run of stars means what one star means; collapsed, it cannot make the matcher
        // backtrack.
        var quoted = Pattern.quote(text.replaceAll("\\*+", "*")).replace("*", "\\E.*\\Q");
        return new PathPattern(text, Pattern.compile(quoted, Pattern.DOTALL));
    }

    public boolean matches(String path) {
        return expression.matcher(path).matches();
    }
}
