package io.switchboard.booking.conference;

import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What is shown of a conference: its code only while people can call. */
@Singleton
class ConferenceViews {

    private final AccessCodes codes;
    private final Titles titles;
    private final Clock clock;

    ConferenceViews(AccessCodes codes, Titles titles, Clock clock) {
        this.codes = codes;
        this.titles = titles;
        this.clock = clock;
    }

    ConferenceView of(Conference conference) {
        var state = conference.stateAt(clock.instant());
        var isOpen = state == ConferenceState.OPEN;
        return new ConferenceView(
                conference.id(),
                state,
                conference.owner().domain(),
                isOpen ? conference.number() : null,
                isOpen && conference.accessCode() != null
                        ? codes.open(conference.accessCode())
                        : null,
                titles.open(conference.invitation().title()),
                conference.invitation().startsAt(),
                conference.lasting().length(),
                conference.lasting().lastDay(),
                conference.confirmedAt(),
                conference.endsAt(),
                isOpen ? conference.extendsTo() : null,
                conference.cancelled(),
                conference.invitation().version(),
                conference.owner().zone());
    }
}
