package io.switchboard.e2e.moderation;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Room;
import java.util.stream.StreamSupport;

/** Somebody who has called a room, as OVH has them. */
record Caller(House house, Room room, String number, String id) {

    static Caller calls(House house, Room room, String number) {
        return new Caller(
                house, room, number, house.simulator().join(room.number(), room.code(), number));
    }

    Caller callsAgain() {
        return calls(house, room, number);
    }

    void hangsUp() {
        house.simulator().leave(room.number(), room.code(), id);
    }

    boolean isThere() {
        return StreamSupport.stream(people().spliterator(), false).anyMatch(this::isMe);
    }

    boolean isMuted() {
        return StreamSupport.stream(people().spliterator(), false)
                .filter(this::isMe)
                .noneMatch(it -> it.get("speak").asBoolean());
    }

    private boolean isMe(JsonNode participant) {
        return participant.get("id").asText().equals(id);
    }

    private JsonNode people() {
        return house.simulator()
                .ask("GET", "rooms/%s/%s".formatted(room.number(), room.code()), null)
                .get("participants");
    }
}
