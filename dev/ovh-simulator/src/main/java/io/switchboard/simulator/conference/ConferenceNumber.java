package io.switchboard.simulator.conference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.switchboard.simulator.api.OvhProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A phone number that people call to get into one of its rooms. */
final class ConferenceNumber {
    private final String billingAccount;
    private final String name;
    private final WebAccesses webAccesses = new WebAccesses();
    private final Map<Long, Room> rooms = new LinkedHashMap<>();
    private String description;
    private RoomSettings settings;
    private boolean locked;

    ConferenceNumber(String billingAccount, String name, String description) {
        this.billingAccount = billingAccount;
        this.name = name;
        this.description = description;
        this.settings = RoomSettings.initially("", name);
    }

    String billingAccount() {
        return billingAccount;
    }

    /** OVH's {@code serviceName}: the number with 0033 in front. */
    String name() {
        return name;
    }

    String description() {
        return description;
    }

    void describe(String description) {
        this.description = description;
    }

    WebAccesses webAccesses() {
        return webAccesses;
    }

    void change(RoomSettings settings) {
        this.settings = settings;
    }

    RoomSettings settings() {
        return settings;
    }

    boolean isLocked() {
        return locked;
    }

    void lock(boolean locked) {
        this.locked = locked;
    }

    boolean hasRoom(long number) {
        return rooms.containsKey(number);
    }

    Room room(long number) {
        return findRoom(number).orElseThrow(() -> OvhProblem.notFound("roomNumber", number));
    }

    Optional<Room> findRoom(long number) {
        return Optional.ofNullable(rooms.get(number));
    }

    List<Long> roomNumbers() {
        return List.copyOf(rooms.keySet());
    }

    /** As they are now: rooms may come and go while somebody reads. */
    List<Room> allRooms() {
        return List.copyOf(rooms.values());
    }

    Stream<Room> rooms() {
        return rooms.values().stream();
    }

    void add(Room room) {
        rooms.put(room.number(), room);
    }

    void remove(Room room) {
        rooms.remove(room.number());
    }

    Optional<Room> roomOf(long participant) {
        return rooms().filter(room -> room.participant(participant).isPresent()).findFirst();
    }

    Stream<Participant> participants() {
        return rooms().flatMap(room -> room.participants().stream());
    }

    View view() {
        return new View(description, List.of("conference"), name, "alias");
    }

    SettingsView settingsView() {
        return new SettingsView(0, settings);
    }

    Statistics statistics() {
        return new Statistics(
                rooms().filter(Room::isActive).count(), participants().count(), rooms.size());
    }

    /** OVH's {@code telephony.Conference}. */
    record View(String description, List<String> offers, String serviceName, String serviceType) {}

    /** OVH's {@code telephony.ConferenceProperties}; the number as such has no room number, 0 is assumed. */
    record SettingsView(long roomNumber, @JsonUnwrapped RoomSettings settings) {}

    /** OVH's {@code telephony.ConferenceRoomsStatistics}. */
    record Statistics(long activeRoomsCount, long participantsCount, long roomsCount) {}
}
