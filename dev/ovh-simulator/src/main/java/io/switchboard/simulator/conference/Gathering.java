package io.switchboard.simulator.conference;

import io.switchboard.simulator.history.ConferenceHistory;
import io.switchboard.simulator.history.ConferenceHistory.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A call that is going on in a room, from the first arrival until the last one has left. */
final class Gathering {
    private final Instant begin;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> callers = new HashSet<>();
    private int connections;

    Gathering(Instant begin) {
        this.begin = begin;
    }

    void arrived(Participant participant) {
        events.add(Event.arrival(participant.callerNumber(), participant.arrivalDateTime()));
        callers.add(participant.callerNumber());
        connections++;
    }

    void left(Participant participant, Instant at) {
        events.add(Event.departure(participant.callerNumber(), at));
    }

    ConferenceHistory over(long id, Instant at) {
        return new ConferenceHistory(
                connections,
                callers.size(),
                begin,
                at,
                Duration.between(begin, at).toSeconds(),
                List.copyOf(events),
                id,
                null);
    }
}
