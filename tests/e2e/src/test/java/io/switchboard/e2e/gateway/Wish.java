package io.switchboard.e2e.gateway;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Somebody who wants something changed at OVH, and asks for it under one name until there is an answer. */
record Wish(String key, String path, Map<String, ?> body) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** What asking again may still change. */
    private static final Set<String> PASSING =
            Set.of(
                    "ovh-away",
                    "ovh-silent",
                    "ovh-busy",
                    "budget-unknown",
                    "records-away",
                    "change-under-way",
                    "change-not-taken",
                    "forward-not-taken");

    static Wish of(String path, Map<String, ?> body) {
        return new Wish(UUID.randomUUID().toString(), path, body);
    }

    /** The answer that counts, from whichever gateway gives it. */
    Asked insist(Gateways gateways, int turn) {
        var attempts = new int[1];
        return Awaitility.await("an answer for everybody")
                .atMost(PATIENCE)
                .pollDelay(Duration.ofMillis(turn * 20L))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> ask(gateways, turn + attempts[0]++), Wish::counts);
    }

    /**
     * The same of somebody who asks all of them in turn and expects that one is always there: comes back with {@link Asked#NOTHING} when each
     * of them has kept silent, one right after the other.
     */
    Asked insistWhileOneIsThere(Gateways gateways, int turn) {
        var attempts = new int[1];
        var silences = new int[1];
        return Awaitility.await("an answer, or nobody there")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> {
                            var answer = ask(gateways, turn + attempts[0]++);
                            silences[0] = answer.status() == Asked.NOTHING ? silences[0] + 1 : 0;
                            return answer;
                        },
                        it -> counts(it) || silences[0] == gateways.count());
    }

    private static boolean counts(Asked answer) {
        return answer.status() != Asked.NOTHING && !PASSING.contains(answer.problem());
    }

    /** Once. */
    Asked ask(Gateways gateways, int turn) {
        return Asked.post(gateways.next(turn).at(path), body, Map.of("Idempotency-Key", key));
    }
}
