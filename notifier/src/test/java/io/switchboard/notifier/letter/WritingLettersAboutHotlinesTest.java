package io.switchboard.notifier.letter;

import static io.switchboard.notifier.letter.Desk.SECRET;
import static io.switchboard.notifier.letter.HotlineDesk.LYON;
import static io.switchboard.notifier.letter.HotlineDesk.PAGE;
import static io.switchboard.notifier.letter.HotlineDesk.UNTIL;
import static io.switchboard.notifier.letter.HotlineDesk.WANTED;
import static io.switchboard.notifier.letter.HotlineDesk.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.notifier.letter.HotlineLetter.ChangeDelayed;
import io.switchboard.notifier.letter.HotlineLetter.ShiftReminder;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a hotline brings into the mailboxes of its group and its volunteers. */
@QuarkusTest
class WritingLettersAboutHotlinesTest {

    @Inject HotlineDesk desk;

    @Test
    void sayThatOvhHasYetToDoIt() {
        var waiting = new ChangeDelayed(LYON, desk.answerer("Camille"), "ovh-away", true, WANTED);
        var refused = new ChangeDelayed(LYON, null, "ovh-refuses-request", false, WANTED);

        var french = desk.write("delayed", waiting, Language.FRENCH);
        var english = desk.write("refused", refused, Language.ENGLISH);

        assertThat(french.subject())
                .isEqualTo("Accueil de Lyon · OVH n'a pas encore fait un changement");
        assertThat(plain(french.text()))
                .contains("Camille devait répondre à partir du samedi 21 novembre 2026 à 19 h 00")
                .contains("OVH n'est pas joignable pour l'instant.")
                .contains("Nous réessayons sans cesse")
                .contains("Voir la permanence     " + PAGE);
        assertThat(english.subject()).isEqualTo("Accueil de Lyon · OVH refuses a change");
        assertThat(plain(english.text()))
                .contains("Nobody was to answer any more from Saturday 21 November 2026 at 19:00")
                .contains("OVH refuses the request.")
                .contains("Repeat or give up     " + PAGE);
    }

    @Test
    void nameAReasonTheyHaveNoWordsFor() {
        var odd = new ChangeDelayed(LYON, null, "moon-in-the-way", true, WANTED);

        var unsaid = new ChangeDelayed(LYON, null, null, true, WANTED);

        assertThat(desk.text(odd)).contains("Raison donnée : moon-in-the-way.");
        assertThat(desk.text(unsaid)).contains("OVH n'a pas dit pourquoi.");
    }

    @Test
    void sayThatNobodyAnswers() {
        assertThat(desk.text(desk.unattended(Why.DECLINED)))
                .contains("ne peut pas venir, et personne ne la remplace.")
                .contains("Personne ne répond depuis le samedi 21 novembre 2026 à 19 h 00")
                .contains("Répondre aux appels");
        assertThat(desk.text(desk.unattended(Why.ENDED_EARLY))).contains("arrêté avant l'heure");
        var missed = desk.write("missed", desk.unattended(Why.MISSED), Language.ENGLISH);
        assertThat(missed.subject()).isEqualTo("Accueil de Lyon · A shift was missed");
        assertThat(plain(missed.text()))
                .contains(
                        "The shift planned on Saturday 21 November from 19:00 to 22:00 (Paris time)"
                                + " could not begin: nobody answered.");
    }

    @Test
    void remindOfAShift() {
        var reminder =
                new ShiftReminder(
                        LYON,
                        LocalDate.parse("2026-11-21"),
                        desk.seal(SealedField.NAME, "Camille"),
                        WANTED,
                        UNTIL,
                        desk.secret(SealedField.SHIFT_SECRET));

        var french = desk.write("reminder", reminder, Language.FRENCH);
        var english = desk.write("reminder", reminder, Language.ENGLISH);

        assertThat(french.subject())
                .isEqualTo("Accueil de Lyon · Votre créneau du samedi 21 novembre");
        assertThat(plain(french.text()))
                .contains("Camille, vous répondez le samedi 21 novembre de 19 h 00 à 22 h 00")
                .contains("ce créneau est à votre nom")
                .doesNotContain(PAGE);
        assertThat(french.text())
                .contains("    https://conference.example/hotlines/shift/" + SECRET + "\n");
        assertThat(english.html())
                .contains("I cannot come")
                .contains("href=\"https://conference.example/hotlines/shift/" + SECRET + "\"");
        assertThat(french.attachment()).isEmpty();
    }

    @Test
    void sayThatAVolunteerCannotCome() {
        var open = desk.declined(null);
        var replaced = desk.declined(desk.seal(SealedField.NAME, "Malik"));

        assertThat(desk.text(open))
                .contains("Camille ne peut pas tenir son créneau, prévu le samedi 21 novembre")
                .contains("Personne ne vient encore à sa place.")
                .contains(PAGE);
        assertThat(plain(desk.write("declined", replaced, Language.ENGLISH).text()))
                .contains("Malik comes in their place.");
    }
}
