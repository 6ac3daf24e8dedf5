package io.switchboard.contracts.conference;

/** What happens to reservations and conferences, in the topic {@code conference-events}. A new kind of event is a new record here. */
public sealed interface ConferenceEvent
        permits ReservationRequested,
                ConferenceBooked,
                ConferenceFailed,
                ConferenceCancelled,
                ConferenceEnded {

    String TOPIC = "conference-events";
}
