package io.switchboard.simulator.conference;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.task.Task;
import io.switchboard.simulator.task.Tasks;
import io.switchboard.simulator.task.Tasks.Place;

/** {@code …/rooms}, and the locks of rooms and numbers. */
final class RoomOperations {
    private static final String NUMBER = "/telephony/{billingAccount}/conference/{serviceName}";
    private static final String ROOM = NUMBER + "/rooms/{roomNumber}";

    private final Conferences conferences;
    private final Rooms rooms;
    private final RoomLines lines;
    private final Tasks tasks;
    private final EventsChannels channels;

    RoomOperations(
            Conferences conferences,
            Rooms rooms,
            RoomLines lines,
            Tasks tasks,
            EventsChannels channels) {
        this.conferences = conferences;
        this.rooms = rooms;
        this.lines = lines;
        this.tasks = tasks;
        this.channels = channels;
    }

    void addTo(Operations operations) {
        operations
                .get(NUMBER + "/rooms", call -> conferences.number(call).roomNumbers())
                .post(NUMBER + "/rooms", this::open)
                .get(ROOM, call -> channels.shown(conferences.room(call), call.request()))
                .put(ROOM, this::change)
                .post(ROOM + "/lock", call -> lockRoom(call, true))
                .post(ROOM + "/unlock", call -> lockRoom(call, false))
                .post(NUMBER + "/lock", call -> lockNumber(call, true))
                .post(NUMBER + "/unlock", call -> lockNumber(call, false));
    }

    private Room.View open(Call call) {
        var wished = call.body().get("roomNumber");
        return rooms.open(conferences.number(call), wished == null ? null : wished.asLong()).view();
    }

    private Object change(Call call) {
        rooms.change(conferences.number(call), conferences.room(call), call.body());
        return null;
    }

    private Task lockRoom(Call call, boolean locked) {
        var number = conferences.number(call);
        var room = conferences.room(call);
        return tasks.begin(
                new Place(number.billingAccount(), number.name()),
                "conference",
                locked ? "lock" : "unlock",
                () -> rooms.lock(number, room, locked));
    }

    private Task lockNumber(Call call, boolean locked) {
        var number = conferences.number(call);
        return tasks.begin(
                new Place(number.billingAccount(), number.name()),
                "conference",
                locked ? "lock" : "unlock",
                () -> {
                    number.lock(locked);
                    lines.write(number);
                    return true;
                });
    }
}
