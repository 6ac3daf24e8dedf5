package io.switchboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.BookingDouble.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * People at the double: conferences booked here are theirs at once. A title that begins with {@code opening} keeps one from opening, one
 * that begins with a refusal's word is refused.
 */
record PeopleWing(BookingDouble house, KeptConferences conferences) implements BookingDouble.Wing {

    private static final String HERE = "/api/v1/people/";
    private static final int USUAL_PAGE = 50;

    @Override
    public boolean answers(HttpExchange call, String path, JsonNode body) throws IOException {
        if (!path.startsWith(HERE)) {
            return false;
        }
        var person = EmailAddress.of(body.get("address").asText()).mailbox();
        switch (path.substring(HERE.length())) {
            case "conferences/booking" -> book(call, person, body.get("conference"));
            case "conferences/listing" -> list(call, person, body.get("page"));
            case "conferences/opening" -> open(call, person, body.get("conference").asText());
            case "data" -> house.answer(call, 200, dataOf(person));
            default -> house.refuse(call, new Refusal(404, "not-found"));
        }
        return true;
    }

    private void book(HttpExchange call, String person, JsonNode wish) throws IOException {
        var title = wish.path("title").asText("");
        var refusal = BookingDouble.refusalOf(title);
        if (refusal != null) {
            house.refuse(call, refusal);
            return;
        }
        var key = call.getRequestHeaders().getFirst("Idempotency-Key");
        var state = title.startsWith("opening") ? "opening" : "open";
        house.answer(
                call, 200, conferences.once(key, KeptConference.of(person, state, wish)).opened());
    }

    private void list(HttpExchange call, String person, JsonNode page) throws IOException {
        var all = conferences.of(person);
        var from = page == null ? 0 : page.path("after").asInt(0);
        var most = page == null ? USUAL_PAGE : page.path("most").asInt(USUAL_PAGE);
        var some = all.stream().skip(from).limit(most).map(KeptConference::view).toList();
        house.answer(
                call,
                200,
                from + most < all.size()
                        ? Map.of("items", some, "next", Integer.toString(from + most))
                        : Map.of("items", some));
    }

    private void open(HttpExchange call, String person, String id) throws IOException {
        var conference =
                conferences.of(person).stream()
                        .filter(it -> it.id().toString().equals(id))
                        .findFirst();
        if (conference.isEmpty()) {
            house.refuse(call, new Refusal(404, "unknown-conference"));
        } else {
            house.answer(call, 200, conference.get().opened());
        }
    }

    private List<Map<String, Object>> dataOf(String person) {
        return conferences.of(person).stream()
                .map(
                        it ->
                                Map.<String, Object>of(
                                        "kind",
                                        "conference",
                                        "since",
                                        "2026-11-21T17:14:00Z",
                                        "until",
                                        "2026-11-23T19:14:00Z",
                                        "facts",
                                        Map.of("address", person, "state", it.state())))
                .toList();
    }
}
