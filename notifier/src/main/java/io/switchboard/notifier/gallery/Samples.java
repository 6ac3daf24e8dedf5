package io.switchboard.notifier.gallery;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Letters about nobody. */
@ApplicationScoped
class Samples {

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
                            Duration.ofHours(2),
                            now.plus(Duration.ofHours(2)));
            case CONFERENCE_OPEN ->
                    new Letter.ConferenceOpen(
                            new UUID(1, 1),
                            NUMBER,
                            sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, "123456789"),
                            link(SealedField.CONFERENCE_SECRET),
                            now.plus(Duration.ofHours(2)));
            case CONFERENCE_NOT_OPENED -> new Letter.ConferenceNotOpened(now);
            case CONFERENCE_GIVEN_BACK ->
                    new Letter.ConferenceGivenBack(NUMBER, now.plus(Duration.ofHours(1)), now);
        };
    }

    private Sealed link(String field) {
        return sealer.seal(Ring.LINK, field, SECRET);
    }
}
