package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.regex.Pattern;

/**
 * What a consumer key may call.
 *
 * @param path exact, or with stars that stand for anything; {@code /x} and {@code /x/*} are two rules, and neither grants the other
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AccessRule(String method, String path) {

    /** Whether it grants all that the other does. */
    public boolean covers(AccessRule other) {
        return method.equals(other.method) && pattern().matcher(other.path).matches();
    }

    /** A star of the other path is matched by a star only: it is a character like any other to whatever is exact. */
    private Pattern pattern() {
        return Pattern.compile(
                Pattern.quote(path.replaceAll("\\*+", "*")).replace("*", "\\E.*\\Q"),
                Pattern.DOTALL);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
