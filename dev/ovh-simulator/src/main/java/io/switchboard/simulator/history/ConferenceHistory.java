package io.switchboard.simulator.history;

import java.time.Instant;
import java.util.List;

/**
 * OVH's {@code telephony.ConferenceHistory}: a call that is over.
 *
 * @param countConnections how often somebody came, the same caller again included
 * @param countParticipants how many different callers came
 * @param duration in seconds
 * @param recordUrl null: nothing is recorded here
 */
public record ConferenceHistory(
        long countConnections,
        long countParticipants,
        Instant dateBegin,
        Instant dateEnd,
        long duration,
        List<Event> events,
        long id,
        String recordUrl) {

    /** OVH's {@code telephony.ConferenceHistoryEvent}; its types are not published, these are assumed. */
    public record Event(String callerid, Instant date, String type) {
        public static Event arrival(String caller, Instant at) {
            return new Event(caller, at, "join");
        }

        public static Event departure(String caller, Instant at) {
            return new Event(caller, at, "leave");
        }
    }
}
