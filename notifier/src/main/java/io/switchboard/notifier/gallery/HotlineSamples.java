package io.switchboard.notifier.gallery;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.HotlineLetter.AnswererChanged;
import io.switchboard.notifier.letter.HotlineLetter.ChangeDelayed;
import io.switchboard.notifier.letter.HotlineLetter.ShiftReminder;
import io.switchboard.notifier.letter.HotlineLetter.Unattended;
import io.switchboard.notifier.letter.HotlineLetter.VolunteerDeclined;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Letters about a hotline that nobody calls. */
@ApplicationScoped
class HotlineSamples {

    private static final HotlineReference HOTLINE =
            new HotlineReference(
                    new UUID(2, 1), "lyon", "Permanence de Lyon", new DialNumber("0033199000002"));
    private static final Duration LATE = Duration.ofMinutes(12);

    private final Sealer sealer;
    private final Clock clock;

    HotlineSamples(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /** One for each kind of change. */
    Stream<Sample> changes() {
        return Arrays.stream(ChangeKind.values())
                .map(kind -> new Sample("answerer-changed-" + kebab(kind), change(kind)));
    }

    Stream<Sample> delays() {
        return Stream.of(
                new Sample("change-delayed-goes-on", delayed(answerer(), "ovh-away", true)),
                new Sample("change-delayed-refused", delayed(null, "ovh-refuses-request", false)));
    }

    Stream<Sample> unattended() {
        return Arrays.stream(Why.values())
                .map(
                        why ->
                                new Sample(
                                        "hotline-unattended-" + kebab(why),
                                        new Unattended(HOTLINE, why, inHours(-1), inHours(2))));
    }

    Stream<Sample> reminders() {
        return Stream.of(
                new Sample(
                        "shift-reminder",
                        new ShiftReminder(
                                HOTLINE,
                                tomorrow(),
                                name("Camille"),
                                inHours(24),
                                inHours(27),
                                link(SealedField.SHIFT_SECRET))));
    }

    Stream<Sample> declined() {
        return Stream.of(
                new Sample("volunteer-declined-open", declined(null)),
                new Sample("volunteer-declined-replaced", declined(name("Malik"))));
    }

    private AnswererChanged change(ChangeKind kind) {
        return switch (kind) {
            case STARTED -> change(kind, null, answerer(), Actor.Kind.PERSON, 1);
            case CHANGED -> change(kind, before(), answerer(), Actor.Kind.LINK, 1);
            case JOINED -> change(kind, before(), answerer(), Actor.Kind.PROGRAM, 3);
            case LEFT -> change(kind, before(), answerer(), Actor.Kind.PERSON, 1);
            case STOPPED -> change(kind, before(), null, Actor.Kind.PERSON, 0);
            case ROTA_STARTED -> change(kind, before(), answerer(), Actor.Kind.ROTA, 1);
            case ROTA_ENDED -> change(kind, before(), null, Actor.Kind.ROTA, 0);
            case UNDONE -> change(kind, before(), answerer(), Actor.Kind.MAIL, 1);
            case GIVEN_UP -> change(kind, null, null, Actor.Kind.PERSON, 0);
            case DRIFT_REPAIRED, DRIFT_ACCEPTED ->
                    change(kind, before(), answerer(), Actor.Kind.OVH, 1);
        };
    }

    /** What the rota does comes late in the samples, and cannot be undone. */
    private AnswererChanged change(
            ChangeKind kind, Sealed from, Sealed to, Actor.Kind by, int answering) {
        var rota = by == Actor.Kind.ROTA;
        return new AnswererChanged(
                HOTLINE,
                kind,
                from,
                to,
                by,
                actor(by),
                rota ? clock.instant().minus(LATE) : clock.instant(),
                clock.instant(),
                to == null ? null : inHours(3),
                answering,
                rota ? null : link(SealedField.UNDO_SECRET));
    }

    private Sealed actor(Actor.Kind by) {
        return switch (by) {
            case PERSON -> seal(SealedField.ACTOR, "camille@example.org");
            case LINK -> seal(SealedField.ACTOR, "Équipe du mardi");
            case PROGRAM -> seal(SealedField.ACTOR, "Intranet");
            case ROTA, MAIL, OVH -> null;
        };
    }

    private ChangeDelayed delayed(Sealed to, String reason, boolean goesOn) {
        return new ChangeDelayed(HOTLINE, to, reason, goesOn, clock.instant().minus(LATE));
    }

    private VolunteerDeclined declined(Sealed replacement) {
        return new VolunteerDeclined(
                HOTLINE, tomorrow(), name("Camille"), replacement, inHours(24), inHours(27));
    }

    private Sealed answerer() {
        return seal(SealedField.ANSWERER, "Camille, 06 12 •• •• 89");
    }

    private Sealed before() {
        return seal(SealedField.ANSWERER, "Malik, 07 45 •• •• 12");
    }

    private Sealed name(String name) {
        return seal(SealedField.NAME, name);
    }

    private Sealed seal(String field, String text) {
        return sealer.seal(Ring.ADDRESS, field, text);
    }

    private Sealed link(String field) {
        return sealer.seal(Ring.LINK, field, Samples.SECRET);
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(inHours(24), ZoneOffset.UTC);
    }

    private Instant inHours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
