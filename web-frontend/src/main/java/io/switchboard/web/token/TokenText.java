package io.switchboard.web.token;

import io.switchboard.platform.sealing.Secret;
import io.switchboard.web.protection.FormName;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a program sends: {@code sb_}, a public id by which the token is looked up, and the secret, of which we keep a hash. The prefix lets
 * those who search code for lost secrets find it.
 */
record TokenText(String id, Secret secret) {

    private static final Pattern FORM = Pattern.compile("sb_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final int ID_BYTES = 6;

    /** A fresh one, whose public id belongs to the form that asks for it, so that pressing twice makes one. */
    static TokenText of(FormName form) {
        var hash = new Secret(form.key("api token")).hash();
        return new TokenText(HexFormat.of().formatHex(hash, 0, ID_BYTES), Secret.random());
    }

    static Optional<TokenText> parse(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new TokenText(parts.group(1), new Secret(parts.group(2))))
                : Optional.empty();
    }

    String text() {
        return "sb_" + id + "_" + secret.text();
    }

    @Override
    public String toString() {
        return "token " + id;
    }
}
