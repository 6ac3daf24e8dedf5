package io.switchboard.web.protection;

import io.quarkus.runtime.Startup;
import io.switchboard.contracts.Sealed;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Cookies whose content only we can read and nobody can alter; their end is sealed in, so that a kept copy ends too. */
@Startup
@ApplicationScoped
public class SealedCookies {

    private final Cookies cookies;
    private final Sealer sealer;
    private final Clock clock;

    SealedCookies(Cookies cookies, Sealer sealer, Clock clock) {
        this.cookies = cookies;
        this.sealer = sealer;
        this.clock = clock;
    }

    public void set(String name, String content, Duration kept) {
        set(Reach.SITE, name, content, kept);
    }

    public void set(Reach reach, String name, String content, Duration kept) {
        cookies.set(reach, name, closed(name, content, kept), kept);
    }

    /** What the browser gets to keep. */
    public String closed(String name, String content, Duration kept) {
        var until = clock.instant().plus(kept).getEpochSecond();
        return sealer.seal(Ring.SESSION, name, until + " " + content).text();
    }

    /** Empty when there is none, when it is over, and when it was not sealed by us. */
    public Optional<String> get(String name) {
        return get(Reach.SITE, name);
    }

    /** As {@link #get(String)}. */
    public Optional<String> get(Reach reach, String name) {
        return cookies.get(reach, name)
                .flatMap(closed -> open(name, closed))
                .flatMap(this::current);
    }

    public void forget(String name) {
        forget(Reach.SITE, name);
    }

    public void forget(Reach reach, String name) {
        cookies.forget(reach, name);
    }

    private Optional<String> open(String name, String closed) {
        try {
            return Optional.of(sealer.open(Ring.SESSION, name, new Sealed(closed)));
        } catch (SealBroken _) {
            // Altered, or of a key that is gone: for the person the same as no cookie.
            return Optional.empty();
        }
    }

    private Optional<String> current(String opened) {
        var space = opened.indexOf(' ');
        var until = Instant.ofEpochSecond(Long.parseLong(opened.substring(0, space)));
        return clock.instant().isBefore(until)
                ? Optional.of(opened.substring(space + 1))
                : Optional.empty();
    }
}
