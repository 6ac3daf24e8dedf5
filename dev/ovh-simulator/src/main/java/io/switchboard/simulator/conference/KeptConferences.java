package io.switchboard.simulator.conference;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.conference.RoomLines.EndLine;
import io.switchboard.simulator.conference.RoomLines.NumberLine;
import io.switchboard.simulator.conference.RoomLines.RoomLine;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.schema.Json;

/** Takes numbers and rooms back from their lines. What ended while nobody ran ends when the agenda catches up. */
final class KeptConferences implements Kept {
    private final Conferences conferences;
    private final Rooms rooms;
    private final RoomLines lines;

    KeptConferences(Conferences conferences, Rooms rooms, RoomLines lines) {
        this.conferences = conferences;
        this.rooms = rooms;
        this.lines = lines;
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        switch (kind) {
            case RoomLines.NUMBER -> recall(Json.as(NumberLine.class, what));
            case RoomLines.ROOM -> recall(Json.as(RoomLine.class, what));
            case RoomLines.ENDED -> recall(Json.as(EndLine.class, what));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void writeAll() {
        for (var number : conferences.all()) {
            lines.write(number);
            number.rooms().forEach(room -> lines.write(number, room));
        }
    }

    private void recall(NumberLine line) {
        var number = number(line.serviceName());
        number.change(line.settings());
        number.lock(line.locked());
        if (line.description() != null) {
            number.describe(line.description());
        }
    }

    private void recall(RoomLine line) {
        var number = number(line.serviceName());
        if (!number.hasRoom(line.roomNumber())) {
            number.add(new Room(line.roomNumber(), line.settings()));
        }
        var room = number.room(line.roomNumber());
        room.change(line.settings());
        room.lock(line.locked());
        rooms.planEnd(number, room, line.expirationDate());
    }

    private void recall(EndLine line) {
        var number = number(line.serviceName());
        number.findRoom(line.roomNumber())
                .ifPresent(
                        room -> {
                            rooms.planEnd(number, room, null);
                            number.remove(room);
                        });
    }

    private ConferenceNumber number(String name) {
        return conferences
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("no number " + name));
    }
}
