package io.switchboard.web.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a person wanted to go before they were asked who they are: one of the pages for people who have signed in, whatever an address
 * claims. None of them carries a secret.
 */
public record Destination(String path) {

    /** Where to go who wanted to go nowhere. */
    public static final Destination USUAL = new Destination("/conferences");

    private static final int LONGEST = 1_000;
    private static final Pattern OURS =
            Pattern.compile(
                    "/(?:(?:conferences|conference|moderation|hotlines|stats|me|admin)(?:/[A-Za-z0-9/-]*)?)?(?:\\?[!-~]*)?");

    /** Where a way in of its own is, or an address carries a secret. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("/admin/sign-|/hotlines/(?:link|undo|shift)/");

    public static Destination of(String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OURS.matcher(wanted).matches()
                        && !ELSEWHERE.matcher(wanted).lookingAt()
                ? new Destination(wanted)
                : USUAL;
    }

    static Destination of(HttpServerRequest request) {
        return request.method() == HttpMethod.GET ? of(request.uri()) : USUAL;
    }

    /** As the sign-in page's address carries it. */
    public String query() {
        return equals(USUAL) ? "" : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
