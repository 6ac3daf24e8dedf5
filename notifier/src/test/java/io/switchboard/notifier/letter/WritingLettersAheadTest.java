package io.switchboard.notifier.letter;

import static io.switchboard.notifier.letter.Desk.CONFERENCE;
import static io.switchboard.notifier.letter.Desk.END;
import static io.switchboard.notifier.letter.Desk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.notifier.letter.Letter.ConferenceAgain;
import io.switchboard.notifier.letter.Letter.ConferenceExtended;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceLost;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ModerateConference;
import io.switchboard.notifier.letter.Letter.SignIn;
import io.switchboard.notifier.letter.Letter.Survey;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the longer life of a conference brings into a mailbox: titles, starts, later ends, moderation. */
@QuarkusTest
class WritingLettersAheadTest {

    private static final String TITLE = "Point <budget>, équipe & cie 🎉";
    private static final Instant START = Instant.parse("2026-10-23T12:30:00Z");

    @Inject Desk desk;

    @Test
    void asksForAConfirmationUntilALastDay() {
        var letter = desk.confirmUntil(LocalDate.parse("2026-10-25"), TITLE);

        var french = desk.write("confirm-day", letter, Language.FRENCH);
        var english = desk.write("confirm-day", letter, Language.ENGLISH);

        assertThat(french.subject()).doesNotContain("budget");
        assertThat(plain(french.text()))
                .contains("Objet : " + TITLE + "\n")
                .contains("jusqu'au dimanche 25 octobre 2026 à 23 h 59");
        assertThat(plain(english.text())).contains("until Sunday 25 October 2026 at 23:59");
        assertThat(french.html()).contains("Point &lt;budget&gt;").doesNotContain("<budget>");
    }

    @Test
    void namesTitleAndStart() {
        var letter = new ConferenceOpen(desk.call(TITLE, START));

        var french = desk.write("open-start", letter, Language.FRENCH);
        var english = desk.write("open-start", letter, Language.ENGLISH);

        assertThat(plain(french.subject()))
                .isEqualTo("Votre conférence « " + TITLE + " », le 23 octobre à 14 h 30");
        assertThat(english.subject())
                .isEqualTo("Your conference “" + TITLE + "”, 23 October at 14:30");
        assertThat(plain(french.text()))
                .contains("Rendez-vous le vendredi 23 octobre 2026 à 14 h 30 (heure de Paris).")
                .contains("jusqu'au dimanche 25 octobre 2026 à 9 h 30");
        assertThat(plain(french.text().split("-{40,}\n")[1]))
                .startsWith(TITLE + " Rendez-vous : vendredi 23 octobre 2026 à 14 h 30");
        assertThat(french.html()).contains("&lt;budget&gt;").doesNotContain("<budget>");
        assertThat(english.html()).contains("Meet on Friday 23 October 2026 at 14:30");
    }

    @Test
    void aTitleStaysOnOneLine() {
        var letter = new ConferenceOpen(desk.call("Point\r\nBcc: x@example.org\u202e", null));

        var written = desk.write("open-lines", letter, Language.ENGLISH);

        assertThat(written.subject())
                .startsWith("Your conference “Point Bcc: x@example.org” is open until");
    }

    @Test
    void saysWhatAnExtensionChanges() {
        var letter =
                new ConferenceExtended(desk.call(TITLE, null), END.minus(Duration.ofHours(24)));

        var french = desk.write("extended", letter, Language.FRENCH);
        var english = desk.write("extended", letter, Language.ENGLISH);

        assertThat(plain(french.subject()))
                .isEqualTo(
                        "Votre conférence « "
                                + TITLE
                                + " » est prolongée jusqu'au 25 octobre à 9 h 30");
        assertThat(plain(french.text()))
                .contains("ouverte jusqu'au dimanche 25 octobre 2026 à 9 h 30")
                .contains("samedi 24 octobre 2026 à 10 h 30")
                .contains("123 456 789")
                .contains("le met à jour");
        assertThat(english.subject()).contains("now lasts until 25 October at 09:30");
        assertThat(english.html())
                .contains("Number and access code stay the same")
                .contains("brings it up to date")
                .doesNotContain("adds the conference");
    }

    @Test
    void tellsOnceMoreHowToCall() {
        var letter = new ConferenceAgain(desk.call(null, null));

        var french = desk.write("again", letter, Language.FRENCH);
        var english = desk.write("again", letter, Language.ENGLISH);

        assertThat(plain(french.subject()))
                .isEqualTo(
                        "Votre conférence téléphonique est ouverte jusqu'au 25 octobre à 9 h 30");
        assertThat(french.text())
                .contains("/c/%s/%s\n".formatted(CONFERENCE, SECRET))
                .contains("123 456 789");
        assertThat(english.text()).contains("You asked to receive this again");
    }

    @Test
    void saysThatAConferenceIsCancelledByItsTitle() {
        var letter = new ConferenceGivenBack(desk.withdrawn(TITLE));

        var french = desk.write("cancelled-title", letter, Language.FRENCH);

        assertThat(plain(french.subject()))
                .isEqualTo("Votre conférence « " + TITLE + " » est annulée");
        assertThat(french.text()).contains("en retire la conférence");
    }

    @Test
    void saysThatAConferenceIsGone() {
        var letter = new ConferenceLost(desk.withdrawn(null));

        var french = desk.write("lost", letter, Language.FRENCH);
        var english = desk.write("lost", letter, Language.ENGLISH);

        assertThat(french.subject())
                .isEqualTo("Votre conférence téléphonique n'est plus joignable");
        assertThat(plain(french.text()))
                .contains("devait durer jusqu'au")
                .contains("Réservez une autre conférence")
                .contains("    https://conference.example/\n");
        assertThat(english.subject()).isEqualTo("Your phone conference can no longer be reached");
        assertThat(english.html()).contains("Book another conference");
    }

    @Test
    void offersModerationApartFromWhatIsPassedOn() {
        var letter =
                new ModerateConference(
                        CONFERENCE,
                        desk.link(SealedField.MODERATION_SECRET),
                        desk.sealed(TITLE),
                        END);

        var french = desk.write("moderate", letter, Language.FRENCH);
        var english = desk.write("moderate", letter, Language.ENGLISH);

        assertThat(plain(french.subject()))
                .isEqualTo("Votre conférence « " + TITLE + " » : le lien pour la modérer");
        assertThat(french.text())
                .contains("    https://conference.example/m/%s/%s\n".formatted(CONFERENCE, SECRET))
                .contains("Ne transférez pas ce message")
                .doesNotContain("123 456 789");
        assertThat(english.text()).contains("until the conference ends").contains("lock the");
        assertThat(english.html())
                .contains(
                        "href=\"https://conference.example/m/%s/%s\""
                                .formatted(CONFERENCE, SECRET));
        assertThat(french.attachment()).isEmpty();
    }

    @Test
    void asksHowItWentWithoutKnowingWho() {
        var french = desk.write("survey", new Survey(END), Language.FRENCH);
        var english = desk.write("survey", new Survey(END), Language.ENGLISH);

        assertThat(french.text()).contains("    https://survey.example/conferences\n");
        assertThat(french.html()).contains("href=\"https://survey.example/conferences\"");
        assertThat(english.subject()).isEqualTo("How did your phone conference go?");
    }

    @Test
    void sendsALinkThatSignsIn() {
        var letter = new SignIn(desk.link(SealedField.SIGN_IN_SECRET), END);

        var french = desk.write("sign-in", letter, Language.FRENCH);
        var english = desk.write("sign-in", letter, Language.ENGLISH);

        assertThat(french.subject()).isEqualTo("Votre lien de connexion à Switchboard");
        assertThat(plain(french.text()))
                .contains("    https://conference.example/sign-in/" + SECRET + "\n")
                .contains("jusqu'au dimanche 25 octobre 2026 à 9 h 30")
                .contains("Ce n'était pas vous ?")
                .contains("saisie sur la page de connexion")
                .doesNotContain("réservation");
        assertThat(english.text()).contains("It was not you?").contains("Ignore this message");
    }

    /** With ordinary spaces, and paragraphs on one line. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("(?<=\\S)\n(?=\\p{L}|\\()", " ");
    }
}
