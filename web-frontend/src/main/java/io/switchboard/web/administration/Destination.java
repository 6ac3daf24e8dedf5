package io.switchboard.web.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a person wanted to go before they were asked who they are: one of the administrators' pages, whatever an address claims. */
record Destination(String path) {

    static final String FIRST_PAGE = "/admin";
    private static final int LONGEST = 1_500;
    private static final Pattern OURS = Pattern.compile("/admin(?:/[A-Za-z0-9/-]*)?(?:\\?[!-~]*)?");

    static Destination of(String wanted) {
        var ours = wanted != null && wanted.length() <= LONGEST && OURS.matcher(wanted).matches();
        return new Destination(
                ours && !wanted.startsWith(SignInResource.PATH) ? wanted : FIRST_PAGE);
    }

    /** As the sign-in page's address carries it. */
    String query() {
        return path.equals(FIRST_PAGE)
                ? ""
                : "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
