package io.switchboard.notifier.letter;

import static io.switchboard.notifier.letter.Desk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
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
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a hotline brings into the mailboxes of its group and its volunteers. */
@QuarkusTest
class WritingLettersAboutHotlinesTest {

    private static final HotlineReference LYON =
            new HotlineReference(
                    new UUID(2, 1), "lyon", "Accueil de Lyon", new DialNumber("0033199000002"));
    private static final Instant WANTED = Instant.parse("2026-11-21T18:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-21T21:00:00Z");
    private static final String UNDO = "https://conference.example/hotlines/undo/" + SECRET;
    private static final String PAGE = "https://conference.example/hotlines/lyon";

    @Inject Desk desk;
    @Inject Sealer sealer;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    STARTED        | Camille, 06 12 •• •• 89 répond maintenant.
                    CHANGED        | Camille, 06 12 •• •• 89 répond maintenant, à la place de 07 45 •• •• 12.
                    JOINED         | Camille, 06 12 •• •• 89 répond aussi.
                    LEFT           | 07 45 •• •• 12 ne répond plus.
                    STOPPED        | 07 45 •• •• 12 a cessé de répondre.
                    ROTA_STARTED   | à la place de 07 45 •• •• 12, comme prévu au planning.
                    ROTA_ENDED     | C'était l'heure : 07 45 •• •• 12 ne répond plus.
                    UNDONE         | Camille, 06 12 •• •• 89 répond de nouveau.
                    GIVEN_UP       | quelqu'un y a renoncé : Camille, 06 12 •• •• 89 répond.
                    DRIFT_REPAIRED | comme elle doit être : Camille, 06 12 •• •• 89 répond.
                    DRIFT_ACCEPTED | nous le gardons ainsi : Camille, 06 12 •• •• 89 répond.
                    """)
    void sayInASentenceOfItsOwnWhoAnswersNow(ChangeKind kind, String sentence) {
        var written = desk.write("hotline-" + kind, changed(kind, 1), Language.FRENCH);

        assertThat(plain(written.text()))
                .contains(sentence)
                .contains("Accueil de Lyon, 01 99 00 00 02")
                .contains("Fin prévue le 21 novembre à 22 h 00.")
                .contains("Demandé par anne@example.org.");
        assertThat(written.text()).contains("    " + UNDO + "\n").contains("    " + PAGE + "\n");
        assertThat(plain(written.html()))
                .contains(sentence.replace("'", "&#39;"))
                .contains("href=\"" + UNDO + "\"")
                .contains("href=\"" + PAGE + "\"");
        assertThat(written.subject())
                .startsWith("Accueil de Lyon · ")
                .doesNotContain("Camille")
                .doesNotContain("••");
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void sayTheSameInEnglishWhateverIsKnown(ChangeKind kind) {
        var bare =
                new AnswererChanged(
                        LYON,
                        kind,
                        null,
                        null,
                        Actor.Kind.ROTA,
                        null,
                        WANTED,
                        WANTED,
                        null,
                        0,
                        null);

        var full = desk.write("hotline-" + kind, changed(kind, 2), Language.ENGLISH);
        var least = desk.write("hotline-bare-" + kind, bare, Language.ENGLISH);

        assertThat(plain(full.text()))
                .contains("••")
                .contains("Asked for by anne@example.org.")
                .contains("It is to end on 21 November at 22:00.");
        assertThat(least.text())
                .contains("Since Saturday 21 November 2026 at 19:00")
                .contains("Show the hotline\n\n    " + PAGE + "\n")
                .doesNotContain("/undo/")
                .doesNotContain("null")
                .doesNotContain("to end");
    }

    @Test
    void tellAChangeThatCameLate() {
        var onTime = changed(ChangeKind.STARTED, 1);
        var late = doneAfter(Duration.ofMinutes(12));
        var hardly = doneAfter(Duration.ofSeconds(59));

        assertThat(plain(desk.write("late", late, Language.FRENCH).text()))
                .contains(
                        "C'était attendu le 21 novembre à 19 h 00, mais ce n'est fait que depuis le"
                                + " samedi 21 novembre 2026 à 19 h 12 (heure de Paris).");
        assertThat(desk.write("on-time", onTime, Language.FRENCH).text())
                .contains("Depuis le samedi 21 novembre 2026")
                .doesNotContain("attendu");
        assertThat(desk.write("hardly-late", hardly, Language.FRENCH).text())
                .doesNotContain("attendu");
    }

    @Test
    void sayHowManyAnswer() {
        assertThat(text(changed(ChangeKind.JOINED, 3)))
                .contains("3 personnes répondent en ce moment.");
        assertThat(text(changed(ChangeKind.LEFT, 1))).contains("Une personne répond en ce moment.");
        assertThat(text(changed(ChangeKind.ROTA_ENDED, 0)))
                .contains("Personne ne répond en ce moment.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PERSON  | Demandé par X & Cie.                          | Demandé par une personne du groupe.
                    LINK    | Demandé avec le lien « X & Cie ».             | Demandé avec un lien du groupe.
                    PROGRAM | Demandé par le programme « X & Cie ».         | Demandé par un programme.
                    MAIL    | Demandé par X & Cie, avec le lien d'un message. | Demandé avec le lien d'un message.
                    ROTA    | C'était prévu au planning.                    | C'était prévu au planning.
                    OVH     | Fait dans l'espace client d'OVH.              | Fait dans l'espace client d'OVH.
                    """)
    void sayWhoWantedIt(Actor.Kind by, String known, String unknown) {
        assertThat(text(by(by, seal(SealedField.ACTOR, "X & Cie")))).contains(known);
        assertThat(text(by(by, null))).contains(unknown);
    }

    @Test
    void sayThatOvhHasYetToDoIt() {
        var waiting = new ChangeDelayed(LYON, answerer("Camille"), "ovh-away", true, WANTED);
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

        assertThat(text(odd)).contains("Raison donnée : moon-in-the-way.");
        assertThat(text(unsaid)).contains("OVH n'a pas dit pourquoi.");
    }

    @Test
    void sayThatNobodyAnswers() {
        assertThat(text(unattended(Why.DECLINED)))
                .contains("ne peut pas venir, et personne ne la remplace.")
                .contains("Personne ne répond depuis le samedi 21 novembre 2026 à 19 h 00")
                .contains("Répondre aux appels");
        assertThat(text(unattended(Why.ENDED_EARLY))).contains("arrêté avant l'heure");
        var missed = desk.write("missed", unattended(Why.MISSED), Language.ENGLISH);
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
                        seal(SealedField.NAME, "Camille"),
                        WANTED,
                        UNTIL,
                        desk.link(SealedField.SHIFT_SECRET));

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
        var open = declined(null);
        var replaced = declined(seal(SealedField.NAME, "Malik"));

        assertThat(text(open))
                .contains("Camille ne peut pas tenir son créneau, prévu le samedi 21 novembre")
                .contains("Personne ne vient encore à sa place.")
                .contains(PAGE);
        assertThat(plain(desk.write("declined", replaced, Language.ENGLISH).text()))
                .contains("Malik comes in their place.");
    }

    @Test
    void letNobodyWriteMarkupOrLines() {
        var nasty = by(Actor.Kind.LINK, seal(SealedField.ACTOR, "<b>x</b>\r\nBcc: y\u202e"));

        var written = desk.write("nasty", nasty, Language.FRENCH);

        assertThat(written.html()).contains("&lt;b&gt;x").doesNotContain("<b>x");
        assertThat(plain(written.text())).contains("« <b>x</b> Bcc: y ».");
    }

    private AnswererChanged changed(ChangeKind kind, int answering) {
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

    private AnswererChanged doneAfter(Duration pause) {
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

    private AnswererChanged by(Actor.Kind by, Sealed actor) {
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

    private Unattended unattended(Why why) {
        return new Unattended(LYON, why, WANTED, UNTIL);
    }

    private VolunteerDeclined declined(Sealed replacement) {
        return new VolunteerDeclined(
                LYON,
                LocalDate.parse("2026-11-21"),
                seal(SealedField.NAME, "Camille"),
                replacement,
                WANTED,
                UNTIL);
    }

    private String text(Letter letter) {
        return plain(desk.write("hotline", letter, Language.FRENCH).text());
    }

    private Sealed answerer(String text) {
        return seal(SealedField.ANSWERER, text);
    }

    private Sealed seal(String field, String text) {
        return sealer.seal(Ring.ADDRESS, field, text);
    }

    /** With ordinary spaces, and all of it on one line except for links. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("(?<=\\S)\n+(?=\\S|    )", " ");
    }
}
