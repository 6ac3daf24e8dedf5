package io.switchboard.notifier.letter;

import static io.switchboard.notifier.letter.Desk.CONFERENCE;
import static io.switchboard.notifier.letter.Desk.END;
import static io.switchboard.notifier.letter.Desk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a conference brings into a mailbox, in each language. */
@QuarkusTest
class WritingLettersTest {

    @Inject Desk desk;

    @Test
    void asksInFrenchForAConfirmation() {
        var letter = desk.write("confirm", desk.confirm(), Language.FRENCH);

        assertThat(letter.subject())
                .isEqualTo("Confirmez votre réservation de conférence téléphonique");
        assertThat(letter.text())
                .contains("conférence téléphonique de 2 heures")
                .contains("    https://conference.example/confirm/" + SECRET + "\n")
                .contains("dimanche 25 octobre 2026 à 9\u00a0h\u00a030 (heure de\nParis)")
                .contains("Vous n'avez rien demandé\u00a0?")
                .contains("Ignorez ce message");
        assertThat(letter.html())
                .contains("<html lang=\"fr\">")
                .contains("href=\"https://conference.example/confirm/" + SECRET + "\"")
                .contains("dimanche 25 octobre 2026 à 9\u00a0h\u00a030 (heure de Paris)");
    }

    @Test
    void asksInEnglishForAConfirmation() {
        var letter = desk.write("confirm", desk.confirm(), Language.ENGLISH);

        assertThat(letter.subject()).isEqualTo("Confirm your phone conference booking");
        assertThat(letter.text())
                .contains("A 2-hour phone conference")
                .contains("    https://conference.example/confirm/" + SECRET + "\n")
                .contains("Sunday 25 October 2026 at 09:30 (Paris time)")
                .contains("You did not ask for this?");
        assertThat(letter.html()).contains("<html lang=\"en\">").contains("Confirm my booking");
    }

    @Test
    void tellsInFrenchHowToCall() {
        var letter = desk.write("open", new ConferenceOpen(desk.call(null, null)), Language.FRENCH);

        assertThat(letter.subject())
                .isEqualTo(
                        "Votre conférence téléphonique est ouverte jusqu'au 25 octobre à 9\u00a0h\u00a030");
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
    void tellsInEnglishHowToCall() {
        var letter =
                desk.write("open", new ConferenceOpen(desk.call(null, null)), Language.ENGLISH);

        assertThat(letter.subject())
                .isEqualTo("Your phone conference is open until 25 October at 09:30");
        assertThat(letter.text())
                .contains("Number to call\n\n    01 99 00 00 01\n    from abroad: +33199000001\n")
                .contains("Access code: 123 456 789, then the # key\n")
                .contains("##  leave the conference");
        assertThat(letter.html()).contains(">123 456 789<").contains("From a mobile phone");
    }

    @Test
    void whatIsToBeForwardedHoldsNoPrivateLink() {
        var text =
                desk.write("open", new ConferenceOpen(desk.call(null, null)), Language.FRENCH)
                        .text();

        var parts = text.split("-{40,}\n");

        assertThat(parts).hasSize(3);
        assertThat(parts[1])
                .contains("01 99 00 00 01")
                .contains("123 456 789")
                .contains("dimanche 25 octobre 2026 à 9\u00a0h\u00a030")
                .doesNotContain("https")
                .doesNotContain(SECRET);
    }

    @Test
    void saysInBothLanguagesThatAConferenceCouldNotBeOpened() {
        var french = desk.write("failed", new ConferenceNotOpened(END), Language.FRENCH);
        var english = desk.write("failed", new ConferenceNotOpened(END), Language.ENGLISH);

        assertThat(french.subject())
                .isEqualTo("Votre conférence téléphonique n'a pas pu être ouverte");
        assertThat(french.text())
                .contains("dimanche 25 octobre 2026 à 9\u00a0h\u00a030")
                .contains("Rien n'est facturé")
                .contains("    https://conference.example/\n");
        assertThat(french.html()).contains("href=\"https://conference.example/\"");
        assertThat(english.subject()).isEqualTo("Your phone conference could not be opened");
        assertThat(english.text()).contains("Nothing is billed").contains("Book again");
        assertThat(english.html()).contains("Book again");
    }

    @Test
    void saysInBothLanguagesThatAConferenceIsCancelled() {
        var letter = new ConferenceGivenBack(desk.withdrawn(null));

        var french = desk.write("cancelled", letter, Language.FRENCH);
        var english = desk.write("cancelled", letter, Language.ENGLISH);

        assertThat(french.subject()).isEqualTo("Votre conférence téléphonique est annulée");
        assertThat(french.text())
                .contains("01 99 00 00 01")
                .contains("9\u00a0h\u00a030")
                .contains("8\u00a0h\u00a030");
        assertThat(english.subject()).isEqualTo("Your phone conference is cancelled");
        assertThat(english.text()).contains("Remember to tell");
        assertThat(english.html()).contains("Book another conference");
    }

    @Test
    void keepsLinesOfTheTextShort() {
        for (var language : Language.values()) {
            var text =
                    desk.write("open", new ConferenceOpen(desk.call(null, null)), language).text();

            assertThat(text.lines().filter(line -> !line.startsWith(" ")))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
        }
    }
}
