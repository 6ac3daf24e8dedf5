package io.switchboard.simulator.conference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.history.Histories;
import io.switchboard.simulator.schema.Moments;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** The life of rooms: opened, set, ended; and of those who are in them: come and leave. */
final class Rooms {
    private static final long SMALLEST_CODE = 100_000_000;
    private static final long LARGEST_CODE = 999_999_999;

    private final Agenda agenda;
    private final Clock clock;
    private final Random random;
    private final Histories histories;
    private final RoomLines lines;

    Rooms(Agenda agenda, Clock clock, Random random, Histories histories, RoomLines lines) {
        this.agenda = agenda;
        this.clock = clock;
        this.random = random;
        this.histories = histories;
        this.lines = lines;
    }

    /** @param wished null to let OVH choose */
    Room open(ConferenceNumber number, Long wished) {
        if (wished != null && wished <= 0) {
            throw OvhProblem.badRequest("[roomNumber] The room number must be positive");
        }
        if (wished != null && number.hasRoom(wished)) {
            throw OvhProblem.conflict("The room number " + wished + " is already used");
        }
        long chosen = wished == null ? freeNumber(number) : wished;
        var pin = Integer.toString(random.nextInt(1, 100_000_000));
        var room = new Room(chosen, RoomSettings.initially(pin, number.name() + "-" + chosen));
        number.add(room);
        lines.write(number, room);
        return room;
    }

    /** @param changes the fields to change; all others stay */
    void change(ConferenceNumber number, Room room, ObjectNode changes) {
        var hasEnd = changes.has("expirationDate");
        var end = changes.path("expirationDate").asText(null);
        var settings = room.settings().with(changes.without("expirationDate"));
        if (hasEnd) {
            endAt(number, room, end);
        }
        room.change(settings);
        lines.write(number, room);
    }

    /** False when the room has ended before. */
    boolean lock(ConferenceNumber number, Room room, boolean locked) {
        // Another one may have its number by now.
        if (number.findRoom(room.number()).filter(room::equals).isEmpty()) {
            return false;
        }
        room.lock(locked);
        lines.write(number, room);
        return true;
    }

    Participant join(ConferenceNumber number, Room room, long id, String caller, String name) {
        var now = clock.instant();
        var muted = room.settings().enterMuted();
        var participant = Participant.arriving(id, caller, name, muted, now);
        room.admit(participant);
        return participant;
    }

    /** False when the participant has left before. */
    boolean leave(ConferenceNumber number, Room room, long participant) {
        if (room.participant(participant).isEmpty()) {
            return false;
        }
        leave(number, room, participant, clock.instant());
        return true;
    }

    /** @param end as text, sound by the schema; null for a room without end */
    private void endAt(ConferenceNumber number, Room room, String end) {
        planEnd(number, room, end == null ? null : soundEnd(Moments.read(end).orElseThrow()));
    }

    /** @param at null for a room without end; what has passed ends as soon as somebody looks */
    void planEnd(ConferenceNumber number, Room room, Instant at) {
        room.end().ifPresent(agenda::cancel);
        room.endAt(at == null ? null : agenda.plan(at, when -> close(number, room, when)));
    }

    private Instant soundEnd(Instant end) {
        var now = clock.instant();
        if (!end.isAfter(now)) {
            throw OvhProblem.badRequest("[expirationDate] The date must be in the future");
        }
        if (!end.isBefore(now.atZone(ZoneOffset.UTC).plus(Period.ofYears(1)).toInstant())) {
            throw OvhProblem.badRequest(
                    "[expirationDate] The date must be less than one year ahead");
        }
        // What is shown has no fraction of a second, so what is kept has none either.
        return end.truncatedTo(ChronoUnit.SECONDS);
    }

    private void close(ConferenceNumber number, Room room, Instant at) {
        room.participants().forEach(participant -> leave(number, room, participant.id(), at));
        number.remove(room);
        lines.writeEnd(number, room);
    }

    private void leave(ConferenceNumber number, Room room, long participant, Instant at) {
        room.leave(participant, at)
                .ifPresent(
                        over ->
                                histories.add(
                                        number.name(), room.number(), id -> over.over(id, at)));
    }

    private long freeNumber(ConferenceNumber number) {
        long chosen;
        do {
            chosen = random.nextLong(SMALLEST_CODE, LARGEST_CODE + 1);
        } while (number.hasRoom(chosen));
        return chosen;
    }
}
