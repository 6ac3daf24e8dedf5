package io.switchboard.e2e.trouble;

import io.switchboard.e2e.house.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whatever waits for somebody to take it up, or was given up, in the rows of all services, but for what did before. */
final class Pending {
    private static final List<String> WITH_OUTBOX =
            List.of("booking", "forwarding", "gateway", "web");
    private static final List<String> WITH_JOBS =
            List.of("booking", "forwarding", "gateway", "notifier", "stats", "web");

    /** Jobs run seconds after they are due; a failure puts them off, and is due again later. */
    private static final String OVERDUE =
            "select name from %s.lease where next_run < clock_timestamp() - interval '20 seconds'";

    private static final Map<String, String> QUERIES = queries();

    private final Records records;
    private final Map<String, List<String>> before;

    Pending(Records records) {
        this.records = records;
        this.before = now();
    }

    /** Each names its rows. */
    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put(
                "conferences wait",
                "select state || ' ' || id from booking.conference where state in ('OPENING', 'ENDING') or due_at < clock_timestamp()");
        queries.put(
                "deeds of moderators wait",
                "select kind || ' ' || id from booking.act where due_at < clock_timestamp()");
        queries.put(
                "changes of hotlines wait",
                "select kind || ' ' || id from forwarding.change where state = 'PENDING'");
        queries.put(
                "hotlines are not as they should be",
                "select slug from forwarding.hotline where retired_at is null and (settled <> revision or pending_since is not null)");
        queries.put(
                "changes of hotlines were not counted",
                "select id from forwarding.change where state = 'DONE' and id not in (select change from stats.shift_change)");
        queries.put(
                "requests were not counted",
                "select id from booking.reservation where secret_hash is not null and id not in (select id from stats.reservation)");
        queries.put(
                "letters wait or were given up",
                "select kind || ' ' || id || ' ' || state from notifier.delivery where state not in ('sent', 'withdrawn')");
        queries.put(
                "events could not be read",
                "select topic || ' ' || partition || ' ' || place || ' ' || reason from notifier.unread_event");
        queries.put(
                "changes at OVH are not known to be done",
                "select operation || ' ' || id from gateway.change where state in ('under-way', 'unresolved')");
        WITH_OUTBOX.forEach(
                it ->
                        queries.put(
                                "events of " + it + " wait",
                                "select type || ' ' || id from " + it + ".outbox"));
        WITH_JOBS.forEach(it -> queries.put("jobs of " + it + " are late", OVERDUE.formatted(it)));
        return queries;
    }

    private Map<String, List<String>> now() {
        return QUERIES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> records.list(it.getValue())));
    }

    List<String> sentences() {
        return now().entrySet().stream()
                .map(it -> Map.entry(it.getKey(), more(it.getKey(), it.getValue())))
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> "%s: %s".formatted(it.getKey(), it.getValue()))
                .toList();
    }

    private List<String> more(String what, List<String> now) {
        return now.stream().filter(it -> !before.get(what).contains(it)).toList();
    }
}
