package io.switchboard.simulator.conference;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.task.Task;
import io.switchboard.simulator.task.Tasks;
import io.switchboard.simulator.task.Tasks.Place;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code …/participants}, of a room and of all rooms of a number alike: who is there, and what is done to them. */
final class ParticipantOperations {
    private static final String NUMBER = "/telephony/{billingAccount}/conference/{serviceName}";
    private static final String ROOM = NUMBER + "/rooms/{roomNumber}";

    private final Conferences conferences;
    private final Rooms rooms;
    private final Tasks tasks;

    ParticipantOperations(Conferences conferences, Rooms rooms, Tasks tasks) {
        this.conferences = conferences;
        this.rooms = rooms;
        this.tasks = tasks;
    }

    void addTo(Operations operations) {
        for (var path : List.of(NUMBER + "/participants", ROOM + "/participants")) {
            operations
                    .get(path, this::ids)
                    .get(path + "/{id}", this::one)
                    .post(
                            path + "/{id}/mute",
                            call -> change(call, "mute", it -> it.speaking(false)))
                    .post(
                            path + "/{id}/unmute",
                            call -> change(call, "unmute", it -> it.speaking(true)))
                    .post(
                            path + "/{id}/deaf",
                            call -> change(call, "deaf", it -> it.hearing(false)))
                    .post(
                            path + "/{id}/undeaf",
                            call -> change(call, "undeaf", it -> it.hearing(true)))
                    .post(path + "/{id}/energy", this::energy)
                    .post(path + "/{id}/kick", this::kick);
        }
    }

    private List<Long> ids(Call call) {
        var number = conferences.number(call);
        var present =
                call.optional("roomNumber").isPresent()
                        ? conferences.room(call).participants().stream()
                        : number.participants();
        return present.map(Participant::id).toList();
    }

    private Participant one(Call call) {
        long id = call.number("id");
        return room(call).participant(id).orElseThrow(() -> OvhProblem.notFound("id", id));
    }

    private Task energy(Call call) {
        long value = call.body().get("value").asLong();
        return change(call, "energy", it -> it.withEnergy(value));
    }

    private Task change(Call call, String action, UnaryOperator<Participant> change) {
        var room = room(call);
        var id = one(call).id();
        return tasks.begin(place(call), "conference", action, () -> room.change(id, change));
    }

    private Task kick(Call call) {
        var number = conferences.number(call);
        var room = room(call);
        var id = one(call).id();
        return tasks.begin(place(call), "conference", "kick", () -> rooms.leave(number, room, id));
    }

    /** The room named in the path, or else the one where the participant is. */
    private Room room(Call call) {
        if (call.optional("roomNumber").isPresent()) {
            return conferences.room(call);
        }
        long id = call.number("id");
        return conferences.number(call).roomOf(id).orElseThrow(() -> OvhProblem.notFound("id", id));
    }

    private Place place(Call call) {
        var number = conferences.number(call);
        return new Place(number.billingAccount(), number.name());
    }
}
