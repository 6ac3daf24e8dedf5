package io.switchboard.notifier.letter;

import io.switchboard.invitation.Invitation;
import io.switchboard.invitation.Invitations;
import io.switchboard.notifier.letter.Letter.ConferenceAgain;
import io.switchboard.notifier.letter.Letter.ConferenceExtended;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceLost;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import io.switchboard.notifier.letter.Letter.ModerateConference;
import io.switchboard.notifier.letter.Letter.SignIn;
import io.switchboard.notifier.letter.Letter.Survey;
import io.switchboard.platform.time.TimeInWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** What a letter puts into a calendar, or takes out of it. */
@ApplicationScoped
class CalendarFiles {

    private final LetterConfig config;
    private final Seals seals;
    private final Clock clock;

    CalendarFiles(LetterConfig config, Seals seals, Clock clock) {
        this.config = config;
        this.seals = seals;
        this.clock = clock;
    }

    Optional<Attachment> of(Letter letter, TimeInWords times) {
        return switch (letter) {
            case ConferenceOpen(var call) -> Optional.of(invitation(call, times));
            case ConferenceExtended(var call, _) -> Optional.of(invitation(call, times));
            case ConferenceAgain(var call) -> Optional.of(invitation(call, times));
            case ConferenceGivenBack(var over) -> Optional.of(cancellation(over, times));
            case ConferenceLost(var over) -> Optional.of(cancellation(over, times));
            case ConfirmReservation _,
                    ConferenceNotOpened _,
                    ModerateConference _,
                    Survey _,
                    SignIn _,
                    HotlineLetter _,
                    OperatorLetter _ ->
                    Optional.empty();
        };
    }

    private Attachment invitation(HowToCall call, TimeInWords times) {
        var invitation =
                new Invitation(
                        call.conference(),
                        call.version(),
                        config.serviceName(),
                        call.number(),
                        seals.code(call.accessCode()),
                        seals.title(call.title()),
                        Optional.ofNullable(call.startsAt()),
                        call.bookedAt(),
                        call.endsAt(),
                        clock.instant(),
                        times.language(),
                        times.zone());
        return new Attachment(
                Invitations.FILE, Invitations.REQUEST_TYPE, Invitations.request(invitation));
    }

    /** Calendars find what they cancel by its UID; the days it names are those that were left. */
    private Attachment cancellation(Withdrawn conference, TimeInWords times) {
        var invitation =
                new Invitation(
                        conference.conference(),
                        conference.version(),
                        config.serviceName(),
                        conference.number(),
                        null,
                        seals.title(conference.title()),
                        Optional.ofNullable(conference.startsAt()),
                        conference.at(),
                        conference.endsAt(),
                        clock.instant(),
                        times.language(),
                        times.zone());
        return new Attachment(
                Invitations.FILE,
                Invitations.CANCELLATION_TYPE,
                Invitations.cancellation(invitation));
    }
}
