package io.switchboard.simulator.conference;

import io.switchboard.simulator.clock.Agenda.Appointment;
import io.switchboard.simulator.journal.Journal;
import java.time.Instant;

/** Numbers and rooms as the journal keeps them: their settings, locks and ends, but nobody who is on the phone. */
final class RoomLines {
    static final String NUMBER = "number";
    static final String ROOM = "room";
    static final String ENDED = "ended";

    private final Journal journal;

    RoomLines(Journal journal) {
        this.journal = journal;
    }

    void write(ConferenceNumber number) {
        journal.write(
                NUMBER,
                new NumberLine(
                        number.name(), number.description(), number.isLocked(), number.settings()));
    }

    /** The room as it is now; it was opened or has changed. */
    void write(ConferenceNumber number, Room room) {
        journal.write(
                ROOM,
                new RoomLine(
                        number.name(),
                        room.number(),
                        room.end().map(Appointment::at).orElse(null),
                        room.isLocked(),
                        room.settings()));
    }

    void writeEnd(ConferenceNumber number, Room room) {
        journal.write(ENDED, new EndLine(number.name(), room.number()));
    }

    /** @param description null in lines of before it could be changed */
    record NumberLine(
            String serviceName, String description, boolean locked, RoomSettings settings) {}

    /** @param expirationDate null for a room without end */
    record RoomLine(
            String serviceName,
            long roomNumber,
            Instant expirationDate,
            boolean locked,
            RoomSettings settings) {}

    record EndLine(String serviceName, long roomNumber) {}
}
