package io.switchboard.simulator.conference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.switchboard.simulator.clock.Agenda.Appointment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A room of a conference number, and who is in it. */
final class Room {
    /** Most rooms are empty, and a load test opens very many. */
    private static final Map<Long, Participant> EMPTY = Map.of();

    private final long number;
    private final WebAccesses webAccesses = new WebAccesses();
    private Map<Long, Participant> participants = EMPTY;
    private RoomSettings settings;
    private Appointment end;
    private Gathering gathering;
    private boolean locked;
    private List<Runnable> curious = List.of();

    Room(long number, RoomSettings settings) {
        this.number = number;
        this.settings = settings;
    }

    /** What callers type to get in. */
    long number() {
        return number;
    }

    WebAccesses webAccesses() {
        return webAccesses;
    }

    RoomSettings settings() {
        return settings;
    }

    void change(RoomSettings settings) {
        this.settings = settings;
    }

    /** When it ends by itself; empty for a room without end. */
    Optional<Appointment> end() {
        return Optional.ofNullable(end);
    }

    /** @param end null for none */
    void endAt(Appointment end) {
        this.end = end;
    }

    boolean isLocked() {
        return locked;
    }

    void lock(boolean locked) {
        this.locked = locked;
        somethingHappened();
    }

    /** Told once. */
    void onceSomethingHappens(Runnable news) {
        curious = Stream.concat(curious.stream(), Stream.of(news)).toList();
    }

    void neverMind(Runnable news) {
        curious = curious.stream().filter(it -> it != news).toList();
    }

    private void somethingHappened() {
        var told = curious;
        curious = List.of();
        told.forEach(Runnable::run);
    }

    boolean isActive() {
        return !participants.isEmpty();
    }

    List<Participant> participants() {
        return List.copyOf(participants.values());
    }

    Optional<Participant> participant(long id) {
        return Optional.ofNullable(participants.get(id));
    }

    void admit(Participant participant) {
        if (gathering == null) {
            gathering = new Gathering(participant.arrivalDateTime());
            participants = new LinkedHashMap<>();
        }
        gathering.arrived(participant);
        participants.put(participant.id(), participant);
        somethingHappened();
    }

    /** False when the participant has left. */
    boolean change(long id, UnaryOperator<Participant> change) {
        var changed =
                isActive()
                        && participants.computeIfPresent(id, (_, it) -> change.apply(it)) != null;
        if (changed) {
            somethingHappened();
        }
        return changed;
    }

    /** The call that is over once this participant has left; empty while others stay, or when there is no such one. */
    Optional<Gathering> leave(long id, Instant at) {
        var leaving = isActive() ? participants.remove(id) : null;
        if (leaving == null) {
            return Optional.empty();
        }
        gathering.left(leaving, at);
        somethingHappened();
        if (isActive()) {
            return Optional.empty();
        }
        var over = gathering;
        gathering = null;
        participants = EMPTY;
        return Optional.of(over);
    }

    View view() {
        return new View(end().map(Appointment::at).orElse(null), number, settings);
    }

    AdminView adminView() {
        return new AdminView(view(), locked, participants());
    }

    /** OVH's {@code telephony.ConferenceRoom}. */
    record View(Instant expirationDate, long roomNumber, @JsonUnwrapped RoomSettings settings) {}

    /** The same with what OVH does not show. */
    record AdminView(@JsonUnwrapped View room, boolean locked, List<Participant> participants) {}
}
