package io.switchboard.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each letter in each language. Leaves the letters in {@code target/letters}, to be looked at. */
@QuarkusTest
class WritingLettersTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DialNumber NUMBER = new DialNumber("0033199000001");
    private static final UUID CONFERENCE = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final String SECRET = "Zl3q9mVt0aB_cD-eF1gH2iJ3kL4mN5oP6qR7sT8uV9w";
    // The clocks went back between the booking and this end.
    private static final Instant END = Instant.parse("2026-10-25T08:30:00Z");

    @Inject LetterWriter writer;
    @Inject Sealer sealer;

    @Test
    void asksInFrenchForAConfirmation() throws IOException {
        var letter = write("confirm", confirm(), Language.FRENCH);

        assertThat(letter.subject())
                .isEqualTo("Confirmez votre réservation de conférence téléphonique");
        assertThat(letter.text())
                .contains("conférence téléphonique de 2 heures")
                .contains("    https://conference.example/confirm/" + SECRET + "\n")
                .contains("dimanche 25 octobre 2026 à 9 h 30 (heure de\nParis)")
                .contains("Vous n'avez rien demandé\u00a0?")
                .contains("Ignorez ce message");
        assertThat(letter.html())
                .contains("<html lang=\"fr\">")
                .contains("href=\"https://conference.example/confirm/" + SECRET + "\"")
                .contains("dimanche 25 octobre 2026 à 9 h 30 (heure de Paris)");
    }

    @Test
    void asksInEnglishForAConfirmation() throws IOException {
        var letter = write("confirm", confirm(), Language.ENGLISH);

        assertThat(letter.subject()).isEqualTo("Confirm your phone conference booking");
        assertThat(letter.text())
                .contains("A 2-hour phone conference")
                .contains("    https://conference.example/confirm/" + SECRET + "\n")
                .contains("Sunday 25 October 2026 at 09:30 (Paris time)")
                .contains("You did not ask for this?");
        assertThat(letter.html()).contains("<html lang=\"en\">").contains("Confirm my booking");
    }

    @Test
    void tellsInFrenchHowToCall() throws IOException {
        var letter = write("open", open(), Language.FRENCH);

        assertThat(letter.subject())
                .isEqualTo(
                        "Votre conférence téléphonique est ouverte jusqu'au 25 octobre à 9 h 30");
        assertThat(letter.text())
                .contains("    01 99 00 00 01\n")
                .contains("+33199000001")
                .contains("    123 456 789\n")
                .contains("    tel:+33199000001,,123456789%23\n")
                .contains("##  quitter la conférence")
                .contains("00  couper votre micro")
                .contains("**  couper votre micro et le son")
                .contains("Code d'accès\u00a0: 123 456 789, puis la touche #\n")
                .contains("    https://conference.example/c/%s/%s\n".formatted(CONFERENCE, SECRET))
                .doesNotContain("PIN");
        assertThat(letter.html())
                .contains(">01 99 00 00 01<")
                .contains(">123 456 789<")
                .contains("href=\"tel:+33199000001,,123456789%23\"")
                .contains(
                        "href=\"https://conference.example/c/%s/%s\""
                                .formatted(CONFERENCE, SECRET));
    }

    @Test
    void tellsInEnglishHowToCall() throws IOException {
        var letter = write("open", open(), Language.ENGLISH);

        assertThat(letter.subject())
                .isEqualTo("Your phone conference is open until 25 October at 09:30");
        assertThat(letter.text())
                .contains("Number to call\n\n    01 99 00 00 01\n    from abroad: +33199000001\n")
                .contains("Access code: 123 456 789, then the # key\n")
                .contains("##  leave the conference");
        assertThat(letter.html()).contains(">123 456 789<").contains("From a mobile phone");
    }

    @Test
    void whatIsToBeForwardedHoldsNoPrivateLink() throws IOException {
        var text = write("open", open(), Language.FRENCH).text();

        var parts = text.split("-{40,}\n");

        assertThat(parts).hasSize(3);
        assertThat(parts[1])
                .contains("01 99 00 00 01")
                .contains("123 456 789")
                .contains("dimanche 25 octobre 2026 à 9 h 30")
                .doesNotContain("https")
                .doesNotContain(SECRET);
    }

    @Test
    void saysInBothLanguagesThatAConferenceCouldNotBeOpened() throws IOException {
        var french = write("failed", new ConferenceNotOpened(END), Language.FRENCH);
        var english = write("failed", new ConferenceNotOpened(END), Language.ENGLISH);

        assertThat(french.subject())
                .isEqualTo("Votre conférence téléphonique n'a pas pu être ouverte");
        assertThat(french.text())
                .contains("dimanche 25 octobre 2026 à 9 h 30")
                .contains("Rien n'est facturé")
                .contains("    https://conference.example/\n");
        assertThat(french.html()).contains("href=\"https://conference.example/\"");
        assertThat(english.subject()).isEqualTo("Your phone conference could not be opened");
        assertThat(english.text()).contains("Nothing is billed").contains("Book again");
        assertThat(english.html()).contains("Book again");
    }

    @Test
    void saysInBothLanguagesThatAConferenceIsCancelled() throws IOException {
        var letter = new ConferenceGivenBack(NUMBER, END, END.minus(Duration.ofHours(1)));

        var french = write("cancelled", letter, Language.FRENCH);
        var english = write("cancelled", letter, Language.ENGLISH);

        assertThat(french.subject()).isEqualTo("Votre conférence téléphonique est annulée");
        assertThat(french.text()).contains("01 99 00 00 01").contains("9 h 30").contains("8 h 30");
        assertThat(english.subject()).isEqualTo("Your phone conference is cancelled");
        assertThat(english.text()).contains("Remember to tell");
        assertThat(english.html()).contains("Book another conference");
    }

    @Test
    void keepsLinesOfTheTextShort() throws IOException {
        for (var language : Language.values()) {
            var text = write("open", open(), language).text();

            assertThat(text.lines().filter(line -> !line.startsWith(" ")))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
        }
    }

    private ConfirmReservation confirm() {
        var secret = sealer.seal(Ring.LINK, SealedField.CONFIRMATION_SECRET, SECRET);
        return new ConfirmReservation(secret, Duration.ofHours(2), END);
    }

    private ConferenceOpen open() {
        return new ConferenceOpen(
                CONFERENCE,
                NUMBER,
                sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, "123456789"),
                sealer.seal(Ring.LINK, SealedField.CONFERENCE_SECRET, SECRET),
                END);
    }

    private WrittenLetter write(String name, Letter letter, Language language) throws IOException {
        var written = writer.write(letter, language, PARIS);
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.writeString(folder.resolve(name + "." + language.tag() + ".html"), written.html());
        Files.writeString(folder.resolve(name + "." + language.tag() + ".txt"), written.text());
        return written;
    }
}
