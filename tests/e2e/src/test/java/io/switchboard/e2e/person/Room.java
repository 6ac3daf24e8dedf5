package io.switchboard.e2e.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.testing.SimulatorClient;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A room as OVH has it. */
public record Room(String number, String code, JsonNode settings) {
    private static final List<String> NUMBERS = List.of("0033199000001", "0033199000002");

    public static List<Room> all(SimulatorClient ovh) {
        return NUMBERS.stream().flatMap(number -> of(ovh, number)).toList();
    }

    public static Set<String> keys(SimulatorClient ovh) {
        return all(ovh).stream().map(Room::key).collect(Collectors.toSet());
    }

    /** Keys of the rooms that were not there before; some of those may have gone. */
    public static Set<String> addedSince(Set<String> before, SimulatorClient ovh) {
        var added = new HashSet<>(keys(ovh));
        added.removeAll(before);
        return added;
    }

    private static Stream<Room> of(SimulatorClient ovh, String number) {
        return StreamSupport.stream(ovh.rooms(number).spliterator(), false)
                .map(room -> new Room(number, room.get("roomNumber").asText(), room));
    }

    /** The room that the number and the code of a mail lead to. */
    public static Optional<Room> calledBy(SimulatorClient ovh, Letter letter) {
        String number = "0033" + letter.number().replace(" ", "").substring(1);
        return find(ovh, number, letter.code().replace(" ", ""));
    }

    /** As it is now; empty when it is gone. */
    public Optional<Room> again(SimulatorClient ovh) {
        return find(ovh, number, code);
    }

    private static Optional<Room> find(SimulatorClient ovh, String number, String code) {
        return of(ovh, number).filter(it -> it.code.equals(code)).findFirst();
    }

    /** A word for the room that differs from that of any other. */
    public String key() {
        return number + "/" + code;
    }

    public Instant end() {
        return Instant.parse(settings.get("expirationDate").asText());
    }
}
