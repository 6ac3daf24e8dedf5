package io.switchboard.web.provider;

import io.switchboard.platform.sealing.Secret;
import io.switchboard.web.access.AccessConfig;
import io.switchboard.web.protection.ProtectionConfig;
import io.switchboard.web.protection.Reach;
import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * The way out of the provider. What it needs for it, the browser keeps for us, sealed, and brings along to the pages of leaving only: the
 * id token, long after it has ended, and the state that it must bring back.
 */
@ApplicationScoped
class Leaving {

    private static final String STAY = "stay";
    private static final String STATE = "leaving";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Sealed it must fit into a cookie, of which browsers take 4 096 bytes. */
    private static final int LONGEST = 2_800;

    private final SealedCookies cookies;
    private final AccessConfig access;
    private final String back;

    Leaving(SealedCookies cookies, AccessConfig access, ProtectionConfig protection) {
        this.cookies = cookies;
        this.access = access;
        this.back = protection.site() + Paths.SIGNED_OUT;
    }

    /** A provider that has no exit, or whose tokens are too long, is not left; our own session ends all the same. */
    void remember(Stay stay) {
        if (stay.exit().isEmpty() || stay.text().length() > LONGEST) {
            cookies.forget(Reach.SIGN_OUT, STAY);
        } else {
            cookies.set(Reach.SIGN_OUT, STAY, stay.text(), access.sessionKept());
        }
    }

    boolean isPossible() {
        return stay().isPresent();
    }

    /** Where the browser goes now, once; empty when it never came from the provider. */
    Optional<String> begin() {
        return stay().map(this::begin);
    }

    private String begin(Stay stay) {
        var state = Secret.random().text();
        cookies.set(Reach.SIGN_OUT, STATE, state, PATIENCE);
        cookies.forget(Reach.SIGN_OUT, STAY);
        return stay.exit()
                + (stay.exit().contains("?") ? "&" : "?")
                + "id_token_hint="
                + encoded(stay.idToken())
                + "&state="
                + state
                + "&post_logout_redirect_uri="
                + encoded(back);
    }

    /** Whether this browser was sent out with this state. */
    boolean isDone(String state) {
        var known = cookies.get(Reach.SIGN_OUT, STATE);
        cookies.forget(Reach.SIGN_OUT, STATE);
        return state != null
                && known.filter(it -> MessageDigest.isEqual(utf8(it), utf8(state))).isPresent();
    }

    private Optional<Stay> stay() {
        return cookies.get(Reach.SIGN_OUT, STAY).flatMap(Stay::read);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
