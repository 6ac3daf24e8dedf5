package io.switchboard.booking.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.moderation.ActKind;
import io.switchboard.contracts.room.ParticipantKey;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.contracts.room.SetVolume;
import io.switchboard.contracts.task.Task;
import io.switchboard.contracts.task.TaskKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is done in a room in use. OVH answers with a task and does it by itself. Everything that goes wrong comes as {@link LiveTrouble}. */
@ApplicationScoped
public class RoomActs {

    private static final Duration FOR_AN_ACT = Duration.ofSeconds(15);
    private static final Duration FOR_A_TASK = Duration.ofSeconds(5);

    private final ParticipantClient participants;
    private final RoomClient rooms;
    private final TaskClient tasks;
    private final LiveCalls gateway;

    RoomActs(
            @RestClient ParticipantClient participants,
            @RestClient RoomClient rooms,
            @RestClient TaskClient tasks,
            LiveCalls gateway) {
        this.participants = participants;
        this.rooms = rooms;
        this.tasks = tasks;
        this.gateway = gateway;
    }

    /**
     * The same wish is one change to the gateway, however often it is made.
     *
     * @param key the wish's name
     * @param person for whom, null for nobody
     * @param participant whom it is about; any for what is done to the room
     * @param volume null unless it is about that
     */
    public Uni<Task> begin(
            String key,
            String person,
            ActKind kind,
            RoomKey room,
            long participant,
            Integer volume) {
        return gateway.ask(FOR_AN_ACT, person, () -> begin(key, kind, room, participant, volume));
    }

    private Uni<Task> begin(
            String key, ActKind kind, RoomKey room, long participant, Integer volume) {
        return switch (kind) {
            case MUTE, MUTE_ALL -> participants.mute(key, new ParticipantKey(room, participant));
            case UNMUTE, UNMUTE_ALL ->
                    participants.unmute(key, new ParticipantKey(room, participant));
            case DEAFEN -> participants.deafen(key, new ParticipantKey(room, participant));
            case UNDEAFEN -> participants.undeafen(key, new ParticipantKey(room, participant));
            case KICK -> participants.kick(key, new ParticipantKey(room, participant));
            case VOLUME ->
                    participants.setVolume(
                            key, new SetVolume(room, participant, Long.valueOf(volume)));
            case LOCK -> rooms.lock(key, room);
            case UNLOCK -> rooms.unlock(key, room);
        };
    }

    /** How far it is. */
    public Uni<Observed<Task>> look(Task task) {
        return gateway.ask(FOR_A_TASK, () -> tasks.read(new TaskKey(task.service(), task.id())));
    }
}
