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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Letters about nobody. */
@ApplicationScoped
class Samples {

    private static final UUID CONFERENCE = new UUID(1, 1);
    private static final DialNumber NUMBER = new DialNumber("0033199000001");
    static final String SECRET = "made-up-secret-of-a-link-43-characters-long";

    private final Sealer sealer;
    private final Clock clock;
    private final HotlineSamples hotlines;
    private final OperatorSamples operators;

    Samples(Sealer sealer, Clock clock, HotlineSamples hotlines, OperatorSamples operators) {
        this.sealer = sealer;
        this.clock = clock;
        this.hotlines = hotlines;
        this.operators = operators;
    }

    /** Each kind of letter at least once. */
    List<Sample> all() {
        return Arrays.stream(LetterKind.values()).flatMap(this::of).toList();
    }

    private Stream<Sample> of(LetterKind kind) {
        return switch (kind) {
            case CONFIRM_RESERVATION -> sample(kind, confirm());
            case CONFERENCE_OPEN ->
                    sample(kind, new Letter.ConferenceOpen(call(title(), inHours(26), 0)));
            case CONFERENCE_EXTENDED ->
                    sample(
                            kind,
                            new Letter.ConferenceExtended(call(title(), null, 1), inHours(24)));
            case CONFERENCE_AGAIN -> sample(kind, new Letter.ConferenceAgain(call(null, null, 1)));
            case CONFERENCE_NOT_OPENED ->
                    sample(kind, new Letter.ConferenceNotOpened(clock.instant()));
            case CONFERENCE_GIVEN_BACK ->
                    sample(kind, new Letter.ConferenceGivenBack(withdrawn(title())));
            case CONFERENCE_LOST -> sample(kind, new Letter.ConferenceLost(withdrawn(null)));
            case MODERATE_CONFERENCE -> sample(kind, moderate());
            case SURVEY -> sample(kind, new Letter.Survey(inHours(-12)));
            case SIGN_IN ->
                    sample(kind, new Letter.SignIn(link(SealedField.SIGN_IN_SECRET), inHours(1)));
            case ANSWERER_CHANGED -> hotlines.changes();
            case CHANGE_DELAYED -> hotlines.delays();
            case HOTLINE_UNATTENDED -> hotlines.unattended();
            case SHIFT_REMINDER -> hotlines.reminders();
            case VOLUNTEER_DECLINED -> hotlines.declined();
            case CONFERENCE_TROUBLE -> operators.troubles();
            case KEY_EXPIRING -> operators.expiring();
            case KEY_REFUSED -> operators.refused();
            case SERVICE_DISTURBED -> operators.disturbed();
            case DEAD_LETTERS -> operators.dead();
        };
    }

    private static Stream<Sample> sample(LetterKind kind, Letter letter) {
        return Stream.of(new Sample(kind.text(), letter));
    }

    private Letter confirm() {
        return new Letter.ConfirmReservation(
                link(SealedField.CONFIRMATION_SECRET),
                null,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(13),
                title(),
                inHours(2));
    }

    private Letter moderate() {
        return new Letter.ModerateConference(
                CONFERENCE, link(SealedField.MODERATION_SECRET), title(), inHours(48));
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
