package io.switchboard.load.knee;

import io.switchboard.load.watch.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names what held people up, by what was seen. What explains the rest comes first. */
public enum Bottleneck {
    OVH_BUDGET,
    PROCESSORS,
    ONE_PROCESS,
    POOL,
    LETTERS,
    ROOMS,
    UNKNOWN;

    /** Milliseconds; a turn or a connection that is free comes in less, on a busy machine too. */
    private static final double LONG = 50;

    /** Of all processors: then whoever wants one waits. */
    private static final double FULL = .9;

    /** Seconds; letters are sent within one. */
    private static final double OLD = 5;

    /** What it is, and by what it is known. */
    public record Finding(Bottleneck what, String words) {}

    /** At least one; the first is it. */
    public static List<Finding> of(Evidence seen) {
        var all = new ArrayList<Finding>();
        budget(seen, all);
        processors(seen, all);
        pools(seen, all);
        if (seen.lettersWait() > OLD) {
            all.add(
                    new Finding(
                            LETTERS,
                            say("letters wait up to %.0f s to be sent", seen.lettersWait())));
        }
        if (seen.unwatched() >= 1) {
            all.add(
                    new Finding(
                            ROOMS,
                            say(
                                    "%.0f moderation pages are open whose room is not asked for: each replica of booking-service asks for BOOKING_LIVE_ROOMS at most",
                                    seen.unwatched())));
        }
        if (all.isEmpty()) {
            all.add(new Finding(UNKNOWN, "nothing that can be seen from here is used up"));
        }
        return List.copyOf(all);
    }

    private static void budget(Evidence seen, List<Finding> all) {
        var ovh = seen.ovh();
        boolean isFull = seen.busy() >= FULL * seen.processors();
        // Where processors are short, turns are given late too; then only what is sent away tells
        // of the budget.
        if (ovh.refused() > 0 || ovh.waited() > LONG && !isFull) {
            all.add(
                    new Finding(
                            OVH_BUDGET,
                            say(
                                    "OVH's budget is used up: %.1f calls a second, who waits for an answer waits %.0f ms for a turn, %.1f a second are sent away",
                                    ovh.calls(), ovh.waited(), ovh.refused())));
        } else if (ovh.liveWaited() > LONG && !isFull) {
            all.add(
                    new Finding(
                            OVH_BUDGET,
                            say(
                                    "the live lane's share of OVH's budget is used up: rooms wait %.0f ms for a turn; who books does not",
                                    ovh.liveWaited())));
        }
    }

    private static void processors(Evidence seen, List<Finding> all) {
        if (seen.busy() >= FULL * seen.processors()) {
            all.add(
                    new Finding(
                            PROCESSORS,
                            say(
                                    "%.2f of %.0f processors are busy: %s",
                                    seen.busy(), seen.processors(), shares(seen))));
            return;
        }
        seen.cores().entrySet().stream()
                .filter(it -> it.getValue() >= FULL * allowed(seen, it.getKey()))
                .forEach(
                        it ->
                                all.add(
                                        new Finding(
                                                ONE_PROCESS,
                                                say(
                                                        "%s has %.2f of the %.0f processors that it may have",
                                                        it.getKey(),
                                                        it.getValue(),
                                                        allowed(seen, it.getKey())))));
    }

    private static double allowed(Evidence seen, String process) {
        return seen.allowed().getOrDefault(process, Double.POSITIVE_INFINITY);
    }

    private static String shares(Evidence seen) {
        var all = new TreeMap<>(seen.cores());
        double known = all.values().stream().mapToDouble(it -> it).sum();
        all.put("others", Math.max(0, seen.busy() - known));
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(5)
                .map(it -> say("%s %.0f %%", it.getKey(), 100 * it.getValue() / seen.busy()))
                .collect(Collectors.joining(", "));
    }

    private static void pools(Evidence seen, List<Finding> all) {
        seen.poolWait().entrySet().stream()
                .filter(it -> it.getValue() > LONG)
                .forEach(
                        it ->
                                all.add(
                                        new Finding(
                                                POOL,
                                                say(
                                                        "%s waits %.0f ms for a connection to Postgres: its pool is used up",
                                                        it.getKey(), it.getValue()))));
    }

    private static String say(String words, Object... facts) {
        return String.format(Locale.ROOT, words, facts);
    }
}
