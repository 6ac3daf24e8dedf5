package io.switchboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.switchboard.web.BookingDouble.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Later ends, mails sent again, and how much is going on, at the double. A conference is mailed once more only. */
record LifeWing(BookingDouble house, KeptConferences conferences, Map<UUID, AtomicInteger> mails)
        implements BookingDouble.Wing {

    private static final Pattern PATH =
            Pattern.compile("/api/v1/conferences/([0-9a-f-]{36})/(extension|invitation)");

    LifeWing(BookingDouble house, KeptConferences conferences) {
        this(house, conferences, new ConcurrentHashMap<>());
    }

    @Override
    public boolean answers(HttpExchange call, String path, JsonNode body) throws IOException {
        if (path.equals("/api/v1/counts")) {
            house.answer(
                    call,
                    200,
                    Map.of("conferences", 3, "people", 12, "at", Instant.now().toString()));
            return true;
        }
        var named = PATH.matcher(path);
        if (!named.matches()) {
            return false;
        }
        var conference = conferences.openedBy(call, UUID.fromString(named.group(1)));
        if (conference.isEmpty()) {
            house.refuse(call, new Refusal(404, "unknown-conference"));
        } else if (conference.get().state().equals("opening")) {
            house.refuse(call, new Refusal(409, "conference-opening"));
        } else if (!conference.get().state().equals("open")) {
            house.refuse(call, new Refusal(410, "conference-over"));
        } else if (named.group(2).equals("extension")) {
            extend(call, conference.get(), body);
        } else {
            mail(call, conference.get());
        }
        return true;
    }

    private void extend(HttpExchange call, KeptConference conference, JsonNode extension)
            throws IOException {
        if (extension.hasNonNull("lastDay")) {
            house.refuse(call, new Refusal(422, "not-later"));
            return;
        }
        var length = Duration.parse(extension.get("length").asText());
        var from = Instant.parse(extension.get("from").asText());
        house.answer(
                call,
                200,
                conferences.change(conference.id(), it -> it.extending(from, length)).view());
    }

    private void mail(HttpExchange call, KeptConference conference) throws IOException {
        var count = mails.computeIfAbsent(conference.id(), _ -> new AtomicInteger());
        if (count.incrementAndGet() > 1) {
            house.refuse(call, new Refusal(429, "too-many-requests"));
        } else {
            call.sendResponseHeaders(204, -1);
            call.close();
        }
    }
}
