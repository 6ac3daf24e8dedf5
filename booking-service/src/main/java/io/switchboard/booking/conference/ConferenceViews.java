package io.switchboard.booking.conference;

import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What is shown of a conference: its code only while people can call. */
@Singleton
class ConferenceViews {

    private final AccessCodes codes;
    private final Clock clock;

    ConferenceViews(AccessCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    ConferenceView of(Conference conference) {
        var state = conference.stateAt(clock.instant());
        var isOpen = state == ConferenceState.OPEN;
        return new ConferenceView(
                conference.id(),
                state,
                conference.domain(),
                isOpen ? conference.number() : null,
                isOpen ? codes.open(conference.accessCode()) : null,
                null,
                null,
                conference.length(),
                null,
                conference.confirmedAt(),
                conference.endsAt(),
                null,
                conference.cancelled(),
                0,
                conference.zone());
    }
}
