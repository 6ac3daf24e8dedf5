package io.switchboard.simulator.conference;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.api.ApiRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What {@code eventsChannel} of a room may be: OVH publishes the field without a word on it. Off, it is a name that leads nowhere; on, an
 * address here that answers 200 once something happens in the room, or 204 after a while; odd, an address elsewhere.
 */
final class EventsChannels {
    private static final long LONGEST_WAIT_MILLIS = 30_000;
    private static final String ELSEWHERE = "https://events.example.org/";

    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<Room, String> names = new HashMap<>();
    private Mode mode = Mode.OFF;

    private enum Mode {
        OFF,
        ON,
        ODD
    }

    void reset() {
        mode = Mode.OFF;
        rooms.clear();
        names.clear();
    }

    /** {@code /admin/events-channels}. */
    void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/events-channels", _ -> view())
                .on(HttpMethod.POST, "/admin/events-channels", this::change);
        routes.router().get("/events/:channel").handler(this::await);
    }

    Room.View shown(Room room, ApiRequest request) {
        var view = room.view();
        return switch (mode) {
            case OFF -> view;
            case ON -> at(view, request.origin() + "/events/" + name(room));
            case ODD -> at(view, ELSEWHERE + name(room));
        };
    }

    private static Room.View at(Room.View view, String channel) {
        return new Room.View(view.expirationDate(), view.roomNumber(), view.settings().on(channel));
    }

    private String name(Room room) {
        return names.computeIfAbsent(
                room,
                _ -> {
                    var name = UUID.randomUUID().toString();
                    rooms.put(name, room);
                    return name;
                });
    }

    private void await(RoutingContext http) {
        var room = rooms.get(http.pathParam("channel"));
        if (room == null) {
            http.response().setStatusCode(404).end();
            return;
        }
        Runnable news = () -> answer(http, 200);
        room.onceSomethingHappens(news);
        var timer = http.vertx().setTimer(LONGEST_WAIT_MILLIS, _ -> answer(http, 204));
        http.addEndHandler(
                _ -> {
                    http.vertx().cancelTimer(timer);
                    room.neverMind(news);
                });
    }

    private static void answer(RoutingContext http, int status) {
        if (!http.response().ended() && !http.response().closed()) {
            http.response().setStatusCode(status).end();
        }
    }

    private View change(RoutingContext http) {
        var input = AdminInput.of(http, "channels");
        mode =
                input.word("channels", List.of("on", "off", "odd"))
                        .map(word -> Mode.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(mode);
        return view();
    }

    private View view() {
        return new View(mode.name().toLowerCase(Locale.ROOT));
    }

    record View(String channels) {}
}
