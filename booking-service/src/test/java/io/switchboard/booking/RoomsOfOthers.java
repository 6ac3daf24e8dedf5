package io.switchboard.booking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.booking.GatewayDouble.Call;
import io.switchboard.booking.GatewayDouble.Reply;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A gateway that also lists and reads rooms, and has a record of those that it opened. */
public final class RoomsOfOthers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong CODES =
            new AtomicLong(300_000_000 + System.nanoTime() % 500_000_000);

    private final Map<String, Instant> record = new LinkedHashMap<>();
    private volatile boolean stale;
    private volatile Reply endings;

    /** From now on the gateway answers so. */
    public static RoomsOfOthers atTheGateway() {
        GatewayDouble.reset();
        var rooms = new RoomsOfOthers();
        GatewayDouble.answers(rooms::answer);
        return rooms;
    }

    /** A room that no conference knows; its code. */
    public String room(Instant until) {
        var code = Long.toString(CODES.incrementAndGet());
        GatewayDouble.hasKept(GatewayDouble.FIRST, code, until.toString());
        return code;
    }

    /** The same, opened by us. */
    public String ours(Instant opened, Instant until) {
        var code = room(until);
        weOpened(code, opened);
        return code;
    }

    public void weOpened(String code, Instant opened) {
        record.put(code, opened);
    }

    /** OVH is away: what is told is old. */
    public void areStale(boolean now) {
        stale = now;
    }

    /** What is answered to who wants a room ended; null as if all were well. */
    public void endingsAnswer(Reply reply) {
        endings = reply;
    }

    private Reply answer(Call call) {
        return switch (call.what()) {
            case "listing" -> call.body().has("after") ? record(call) : listing(call);
            case "reading" -> reading(call);
            case "ending" -> endings;
            default -> null;
        };
    }

    private Reply listing(Call call) {
        return observed(GatewayDouble.codes(call.number()));
    }

    private Reply reading(Call call) {
        return stale || GatewayDouble.hasRoom(call.number(), call.code())
                ? observed(
                        Map.of(
                                "number", call.number(),
                                "accessCode", call.code(),
                                "until", Instant.now().plusSeconds(3600).toString()))
                : Reply.problem(404, "unknown-room");
    }

    private Reply record(Call call) {
        if (call.body().path("after").asLong() > 0) {
            return json(List.of());
        }
        var key = new AtomicLong();
        return json(
                record.entrySet().stream()
                        .map(
                                it ->
                                        Map.of(
                                                "key", key.incrementAndGet(),
                                                "number", GatewayDouble.FIRST,
                                                "accessCode", it.getKey(),
                                                "openedAt", it.getValue().toString(),
                                                "until", "2030-01-01T00:00:00Z"))
                        .toList());
    }

    private Reply observed(Object what) {
        return json(Map.of("what", what, "at", Instant.now().toString(), "stale", stale));
    }

    private static Reply json(Object what) {
        try {
            return Reply.json(JSON.writeValueAsString(what));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
