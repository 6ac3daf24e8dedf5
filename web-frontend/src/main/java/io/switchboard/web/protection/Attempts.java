package io.switchboard.web.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what each network tries, on this replica, from its first try on for a spell. Remembers the latest networks only. */
public final class Attempts {

    private static final int MOST_NETWORKS = 50_000;

    private final int allowed;
    private final Cache<Network, AtomicInteger> counts;

    public Attempts(int allowed, Duration spell, Ticker ticker) {
        this.allowed = allowed;
        this.counts =
                Caffeine.newBuilder()
                        .maximumSize(MOST_NETWORKS)
                        .expireAfterWrite(spell)
                        .ticker(ticker)
                        .build();
    }

    /** Counts a try; for how long there are too many of them, or empty while there are not. */
    public Optional<Duration> count(Network network) {
        var count = counts.get(network, _ -> new AtomicInteger()).incrementAndGet();
        return count <= allowed ? Optional.empty() : Optional.of(rest(network));
    }

    /** Takes back a try that turned out to be none. */
    public void takeBack(Network network) {
        var count = counts.getIfPresent(network);
        if (count != null) {
            count.decrementAndGet();
        }
    }

    private Duration rest(Network network) {
        var spell = counts.policy().expireAfterWrite().orElseThrow();
        var age = spell.ageOf(network).orElse(Duration.ZERO);
        return spell.getExpiresAfter().minus(age);
    }
}
