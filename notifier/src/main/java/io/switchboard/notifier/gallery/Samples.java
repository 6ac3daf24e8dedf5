package io.switchboard.notifier.gallery;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.HowToCall;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.notifier.letter.Withdrawn;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Letters about nobody. */
@ApplicationScoped
class Samples {

    private static final UUID CONFERENCE = new UUID(1, 1);
    private static final DialNumber NUMBER = new DialNumber("0033199000001");
    private static final String SECRET = "made-up-secret-of-a-link-43-characters-long";

    private final Sealer sealer;
    private final Clock clock;

    Samples(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    Letter of(LetterKind kind) {
        var now = clock.instant();
        return switch (kind) {
            case CONFIRM_RESERVATION ->
                    new Letter.ConfirmReservation(
                            link(SealedField.CONFIRMATION_SECRET),
                            null,
                            LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(13),
                            title(),
                            inHours(2));
            case CONFERENCE_OPEN -> new Letter.ConferenceOpen(call(title(), inHours(26), 0));
            case CONFERENCE_EXTENDED ->
                    new Letter.ConferenceExtended(call(title(), null, 1), inHours(24));
            case CONFERENCE_AGAIN -> new Letter.ConferenceAgain(call(null, null, 1));
            case CONFERENCE_NOT_OPENED -> new Letter.ConferenceNotOpened(now);
            case CONFERENCE_GIVEN_BACK -> new Letter.ConferenceGivenBack(withdrawn(title()));
            case CONFERENCE_LOST -> new Letter.ConferenceLost(withdrawn(null));
            case MODERATE_CONFERENCE ->
                    new Letter.ModerateConference(
                            CONFERENCE, link(SealedField.MODERATION_SECRET), title(), inHours(48));
            case SURVEY -> new Letter.Survey(now.minus(Duration.ofHours(12)));
            case SIGN_IN -> new Letter.SignIn(link(SealedField.SIGN_IN_SECRET), inHours(1));
        };
    }

    private HowToCall call(Sealed title, Instant start, int version) {
        return new HowToCall(
                CONFERENCE,
                NUMBER,
                sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, "123456789"),
                link(SealedField.CONFERENCE_SECRET),
                title,
                start,
                clock.instant(),
                inHours(48),
                version);
    }

    private Withdrawn withdrawn(Sealed title) {
        return new Withdrawn(CONFERENCE, NUMBER, title, null, inHours(48), clock.instant(), 2);
    }

    private Sealed title() {
        return sealer.seal(Ring.ADDRESS, SealedField.TITLE, "Point budget, équipe numérique");
    }

    private Instant inHours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    private Sealed link(String field) {
        return sealer.seal(Ring.LINK, field, SECRET);
    }
}
