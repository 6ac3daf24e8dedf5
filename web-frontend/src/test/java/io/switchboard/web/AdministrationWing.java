package io.switchboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.switchboard.web.BookingDouble.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What administrators see at the double: all its conferences, two jobs, and two rooms that nobody knows. */
record AdministrationWing(BookingDouble house, KeptConferences conferences)
        implements BookingDouble.Wing {

    private static final String HERE = "/api/v1/administration/";
    private static final Pattern OPENING = Pattern.compile("conferences/([0-9a-f-]{36})/opening");
    private static final Pattern ENDING = Pattern.compile("rooms/unknown/([0-9a-f-]{36})/ending");

    static final String OURS = "0a1b2c3d-0000-4000-8000-000000000001";
    static final String FOREIGN = "0a1b2c3d-0000-4000-8000-000000000002";

    @Override
    public boolean answers(HttpExchange call, String path, JsonNode body) throws IOException {
        if (!path.startsWith(HERE)) {
            return false;
        }
        var what = path.substring(HERE.length());
        var opening = OPENING.matcher(what);
        var ending = ENDING.matcher(what);
        if (what.equals("conferences/searching")) {
            search(call, body);
        } else if (opening.matches()) {
            open(call, UUID.fromString(opening.group(1)));
        } else if (what.equals("jobs")) {
            house.answer(call, 200, jobs());
        } else if (what.equals("rooms/unknown")) {
            house.answer(call, 200, List.of(room(OURS), room(FOREIGN)));
        } else if (ending.matches()) {
            end(call, ending.group(1));
        } else {
            house.refuse(call, new Refusal(404, "not-found"));
        }
        return true;
    }

    private void search(HttpExchange call, JsonNode search) throws IOException {
        var from = search.path("page").path("after").asInt(0);
        var most = search.path("page").path("most").asInt(50);
        var all =
                conferences.all().stream()
                        .map(AdministrationWing::summary)
                        .filter(it -> fits(search, "state", it))
                        .filter(it -> fits(search, "domain", it))
                        .toList();
        var some = all.stream().skip(from).limit(most).toList();
        house.answer(
                call,
                200,
                from + most < all.size()
                        ? Map.of("items", some, "next", Integer.toString(from + most))
                        : Map.of("items", some));
    }

    private static boolean fits(JsonNode search, String field, Map<String, Object> summary) {
        return !search.hasNonNull(field) || search.get(field).asText().equals(summary.get(field));
    }

    private void open(HttpExchange call, UUID id) throws IOException {
        var conference = conferences.find(id);
        if (conference.isEmpty()) {
            house.refuse(call, new Refusal(404, "unknown-conference"));
        } else {
            house.answer(call, 200, conference.get().opened());
        }
    }

    private void end(HttpExchange call, String id) throws IOException {
        if (id.equals(OURS) || id.equals(FOREIGN)) {
            house.answer(call, 200, room(id));
        } else {
            house.refuse(call, new Refusal(404, "unknown-room"));
        }
    }

    private static Map<String, Object> summary(KeptConference it) {
        var view = it.view();
        return Map.of(
                "id", it.id().toString(),
                "state", it.state(),
                "domain", view.get("domain"),
                "number", "0033199000001",
                "bookedAt", view.get("bookedAt"),
                "endsAt", view.get("endsAt"),
                "cancelled", it.cancelled(),
                "attempts", it.state().equals("opening") ? 3 : 1,
                "waits", it.state().equals("opening"));
    }

    private static List<Map<String, Object>> jobs() {
        return List.of(
                Map.of(
                        "name",
                        "forget-people",
                        "held",
                        false,
                        "lastRun",
                        "2026-11-21T03:00:00Z",
                        "outcome",
                        "people=4",
                        "nextRun",
                        "2026-11-22T03:00:00Z"),
                Map.of("name", "find-orphans", "held", true));
    }

    private static Map<String, Object> room(String id) {
        var seen =
                Map.<String, Object>of(
                        "id", id,
                        "number", "0033199000001",
                        "seenFirst", "2026-11-20T08:00:00Z",
                        "seenLast", "2026-11-21T08:00:00Z");
        if (!id.equals(OURS)) {
            return seen;
        }
        var ours = new HashMap<>(seen);
        ours.put("opened", "2026-11-19T08:00:00Z");
        return ours;
    }
}
