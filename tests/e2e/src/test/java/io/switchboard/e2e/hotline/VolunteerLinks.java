package io.switchboard.e2e.hotline;

import java.util.regex.Pattern;

/** Links for volunteers without an account, made and revoked by pages. */
public final class VolunteerLinks {
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<]+(/hotlines/link/[\\w-]+)");
    private static final Pattern REVOKE =
            Pattern.compile("href=\"([^\"]+/links/[0-9a-f-]{36}/revoke)\"");

    private final Volunteer operator;
    private final String hotline;

    public VolunteerLinks(Volunteer operator, String hotline) {
        this.operator = operator;
        this.hotline = hotline;
    }

    /** Its path. */
    public String makes(String label, boolean knownOnly) {
        var form = operator.opens(hotline + "/links/new").form("/links/new").with("label", label);
        var page =
                operator.press(
                        knownOnly ? form.with("knownOnly", "on") : form.without("knownOnly"));
        var link = LINK.matcher(page.html());
        if (!link.find()) {
            throw new AssertionError("No link on " + page);
        }
        return link.group(1);
    }

    /** The only one that counts. */
    void revokes() {
        var page = operator.opens(hotline + "/links");
        var found = REVOKE.matcher(page.html());
        if (!found.find()) {
            throw new AssertionError("Nothing to revoke on " + page);
        }
        operator.press(operator.open(found.group(1)).form("/revoke"));
    }
}
