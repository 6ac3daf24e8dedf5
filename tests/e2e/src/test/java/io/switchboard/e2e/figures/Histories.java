package io.switchboard.e2e.figures;

import io.switchboard.e2e.house.House;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The histories of a conference number at OVH, and what the house holds of them. */
record Histories(House house) {
    private static final String NUMBER = "0033199000001";
    private static final Pattern ONE = Pattern.compile(".*/histories/\\d+");

    /** What the collector goes back for each time, in case OVH wrote something down late. */
    private static final String OVERLAP = "interval '2 days 1 hour'";

    void atOvh(int count, Instant from, Instant to) {
        var many = Map.of("count", count, "from", from.toString(), "to", to.toString());
        house.simulator().ask("POST", "histories/" + NUMBER + "/many", many);
    }

    /** Every conference that is held, but for the moment it was read. */
    List<String> held() {
        return house.records()
                .list(
                        "select concat_ws(' ', number, id, began, ended, seconds, calls, participants)"
                                + " from stats.held_conference order by number, id");
    }

    /** Those that began before that. */
    long heldBefore(Instant moment) {
        return house.records().count("stats.held_conference where began < '" + moment + "'");
    }

    /** When each number was fetched last. */
    List<String> fetched() {
        return house.records()
                .list(
                        "select coalesce(histories_fetched::text, 'never') from stats.conference_number order by id");
    }

    /** Why numbers could not be fetched the last time, in a word each. */
    List<String> troubles() {
        return house.records()
                .list(
                        "select histories_trouble from stats.conference_number where histories_trouble is not null");
    }

    long inTheOverlap() {
        return house.records()
                .count(
                        "stats.held_conference held join stats.conference_number number on number.id = held.number"
                                + " where held.began > number.histories_until - "
                                + OVERLAP);
    }

    long listed() {
        return calls().stream().filter(it -> it.endsWith("/histories")).count();
    }

    long read() {
        return calls().stream().filter(it -> ONE.matcher(it).matches()).count();
    }

    private List<String> calls() {
        return StreamSupport.stream(house.simulator().calls().spliterator(), false)
                .map(it -> it.get("path").asText())
                .map(it -> it.replaceAll("\\?.*", ""))
                .toList();
    }
}
