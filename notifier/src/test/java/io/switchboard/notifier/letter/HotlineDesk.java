package io.switchboard.notifier.letter;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.HotlineLetter.AnswererChanged;
import io.switchboard.notifier.letter.HotlineLetter.Unattended;
import io.switchboard.notifier.letter.HotlineLetter.VolunteerDeclined;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where letters about a hotline of Lyon are written. */
@Singleton
class HotlineDesk {

    static final HotlineReference LYON =
            new HotlineReference(
                    new UUID(2, 1), "lyon", "Accueil de Lyon", new DialNumber("0033199000002"));
    static final Instant WANTED = Instant.parse("2026-11-21T18:00:00Z");
    static final Instant UNTIL = Instant.parse("2026-11-21T21:00:00Z");
    static final String PAGE = "https://conference.example/hotlines/lyon";

    private final Desk desk;
    private final Sealer sealer;

    HotlineDesk(Desk desk, Sealer sealer) {
        this.desk = desk;
        this.sealer = sealer;
    }

    AnswererChanged changed(ChangeKind kind, int answering) {
        return new AnswererChanged(
                LYON,
                kind,
                answerer("07 45 •• •• 12"),
                answerer("Camille, 06 12 •• •• 89"),
                Actor.Kind.PERSON,
                seal(SealedField.ACTOR, "anne@example.org"),
                WANTED,
                WANTED,
                UNTIL,
                answering,
                desk.link(SealedField.UNDO_SECRET));
    }

    AnswererChanged doneAfter(Duration pause) {
        return new AnswererChanged(
                LYON,
                ChangeKind.ROTA_STARTED,
                null,
                answerer("Camille"),
                Actor.Kind.ROTA,
                null,
                WANTED,
                WANTED.plus(pause),
                UNTIL,
                1,
                null);
    }

    AnswererChanged by(Actor.Kind by, Sealed actor) {
        return new AnswererChanged(
                LYON,
                ChangeKind.STARTED,
                null,
                answerer("Camille"),
                by,
                actor,
                WANTED,
                WANTED,
                null,
                1,
                null);
    }

    Unattended unattended(Why why) {
        return new Unattended(LYON, why, WANTED, UNTIL);
    }

    VolunteerDeclined declined(Sealed replacement) {
        return new VolunteerDeclined(
                LYON,
                LocalDate.parse("2026-11-21"),
                seal(SealedField.NAME, "Camille"),
                replacement,
                WANTED,
                UNTIL);
    }

    String text(Letter letter) {
        return plain(desk.write("hotline", letter, Language.FRENCH).text());
    }

    Sealed answerer(String text) {
        return seal(SealedField.ANSWERER, text);
    }

    Sealed seal(String field, String text) {
        return sealer.seal(Ring.ADDRESS, field, text);
    }

    WrittenLetter write(String name, Letter letter, Language language) {
        return desk.write(name, letter, language);
    }

    Sealed secret(String field) {
        return desk.link(field);
    }

    /** With ordinary spaces, and all of it on one line except for links. */
    static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("(?<=\\S)\n+(?=\\S|    )", " ");
    }
}
