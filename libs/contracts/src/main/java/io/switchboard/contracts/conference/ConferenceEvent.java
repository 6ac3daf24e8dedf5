package io.switchboard.contracts.conference;

/** What happens to reservations and conferences, in the topic {@code conference-events}. A new kind of event is a new record here. */
public sealed interface ConferenceEvent
        permits ReservationRequested,
                ConferenceBooked,
                ConferenceFailed,
                ConferenceExtended,
                InvitationRequested,
                ModerationOffered,
                ConferenceCancelled,
                ConferenceLost,
                ConferenceEnded,
                SurveyDue {

    String TOPIC = "conference-events";
}
