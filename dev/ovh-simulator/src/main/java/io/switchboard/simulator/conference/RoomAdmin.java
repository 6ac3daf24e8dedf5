package io.switchboard.simulator.conference;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code /admin/rooms}: looks at rooms, and plays the people who call. */
final class RoomAdmin {
    private static final String NUMBER = "/admin/rooms/:serviceName";
    private static final String ROOM = NUMBER + "/:roomNumber";
    private static final String PARTICIPANT = ROOM + "/participants/:id";
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final long LOUDEST = 1_000_000;

    private final Conferences conferences;
    private final Rooms rooms;

    RoomAdmin(Conferences conferences, Rooms rooms) {
        this.conferences = conferences;
        this.rooms = rooms;
    }

    void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/rooms", _ -> all())
                .list(
                        NUMBER,
                        http -> number(http).allRooms().stream().map(Room::adminView).iterator())
                .on(HttpMethod.GET, ROOM, http -> room(http).adminView())
                .on(HttpMethod.POST, ROOM + "/participants", 201, this::join)
                .on(HttpMethod.PATCH, PARTICIPANT, this::change)
                .on(HttpMethod.DELETE, PARTICIPANT, this::leave);
    }

    private Map<String, List<Room.AdminView>> all() {
        Map<String, List<Room.AdminView>> all = new LinkedHashMap<>();
        conferences.all().forEach(number -> all.put(number.name(), views(number)));
        return all;
    }

    private Participant join(RoutingContext http) {
        var number = number(http);
        var room = room(http);
        var input = AdminInput.of(http, "callerNumber", "callerName");
        var caller = input.requiredText("callerNumber");
        if (room.isLocked() || number.isLocked()) {
            throw AdminProblem.conflict("the room is locked: newcomers are refused");
        }
        var name = input.text("callerName").orElse(caller);
        return rooms.join(number, room, conferences.nextId(), caller, name);
    }

    private Participant change(RoutingContext http) {
        var input = AdminInput.of(http, "talking", "speak", "hear", "floor", "energy");
        var room = room(http);
        var id = participant(http, room).id();
        var talking = input.flag("talking");
        var floor = input.flag("floor");
        var speak = input.flag("speak");
        var hear = input.flag("hear");
        var energy = input.whole("energy", 0, LOUDEST);
        room.change(
                id,
                it -> {
                    // Talking first: who is muted in the same breath does not talk.
                    var heard = it.talking(talking.orElse(it.talking()), floor.orElse(it.floor()));
                    return heard.speaking(speak.orElse(heard.speak()))
                            .hearing(hear.orElse(heard.hear()))
                            .withEnergy(energy.orElse(heard.energy()));
                });
        return participant(http, room);
    }

    private Object leave(RoutingContext http) {
        var room = room(http);
        rooms.leave(number(http), room, participant(http, room).id());
        return null;
    }

    private ConferenceNumber number(RoutingContext http) {
        return conferences.numberForAdmin(http.pathParam("serviceName"));
    }

    private Room room(RoutingContext http) {
        long number = id(http, "roomNumber");
        return number(http)
                .findRoom(number)
                .orElseThrow(() -> AdminProblem.notFound("room " + number));
    }

    private static Participant participant(RoutingContext http, Room room) {
        long id = id(http, "id");
        return room.participant(id).orElseThrow(() -> AdminProblem.notFound("participant " + id));
    }

    private static long id(RoutingContext http, String name) {
        var text = http.pathParam(name);
        if (!ID.matcher(text).matches()) {
            throw AdminProblem.badInput(name, "must be a number");
        }
        return Long.parseLong(text);
    }

    private static List<Room.AdminView> views(ConferenceNumber number) {
        return number.rooms().map(Room::adminView).toList();
    }
}
