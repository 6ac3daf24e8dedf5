package io.switchboard.notifier.letter;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Where letters of the tests are written; it leaves them in {@code target/letters}, to be looked at. */
@Singleton
class Desk {

    static final UUID CONFERENCE = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    static final String SECRET = "Zl3q9mVt0aB_cD-eF1gH2iJ3kL4mN5oP6qR7sT8uV9w";
    static final Instant BOOKED = Instant.parse("2026-10-22T08:00:00Z");
    // The clocks went back between the booking and this end.
    static final Instant END = Instant.parse("2026-10-25T08:30:00Z");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DialNumber NUMBER = new DialNumber("0033199000001");

    private final LetterWriter writer;
    private final Sealer sealer;

    Desk(LetterWriter writer, Sealer sealer) {
        this.writer = writer;
        this.sealer = sealer;
    }

    ConfirmReservation confirm() {
        return new ConfirmReservation(
                link(SealedField.CONFIRMATION_SECRET), Duration.ofHours(2), null, null, END);
    }

    ConfirmReservation confirmUntil(LocalDate lastDay, String title) {
        return new ConfirmReservation(
                link(SealedField.CONFIRMATION_SECRET), null, lastDay, sealed(title), END);
    }

    HowToCall call(String title, Instant start) {
        return new HowToCall(
                CONFERENCE,
                NUMBER,
                sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, "123456789"),
                link(SealedField.CONFERENCE_SECRET),
                sealed(title),
                start,
                BOOKED,
                END,
                3);
    }

    Withdrawn withdrawn(String title) {
        return new Withdrawn(
                CONFERENCE, NUMBER, sealed(title), null, END, END.minus(Duration.ofHours(1)), 4);
    }

    Sealed link(String field) {
        return sealer.seal(Ring.LINK, field, SECRET);
    }

    Sealed sealed(String title) {
        return title == null ? null : sealer.seal(Ring.ADDRESS, SealedField.TITLE, title);
    }

    WrittenLetter write(String name, Letter letter, Language language) {
        var written = writer.write(letter, language, PARIS);
        keep(name + "." + language.tag() + ".html", written.html());
        keep(name + "." + language.tag() + ".txt", written.subject() + "\n\n" + written.text());
        return written;
    }

    private static void keep(String name, String text) {
        try {
            var folder = Files.createDirectories(Path.of("target", "letters"));
            Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
