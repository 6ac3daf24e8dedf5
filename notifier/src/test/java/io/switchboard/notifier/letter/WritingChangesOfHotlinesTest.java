package io.switchboard.notifier.letter;

import static io.switchboard.notifier.letter.Desk.SECRET;
import static io.switchboard.notifier.letter.HotlineDesk.LYON;
import static io.switchboard.notifier.letter.HotlineDesk.PAGE;
import static io.switchboard.notifier.letter.HotlineDesk.WANTED;
import static io.switchboard.notifier.letter.HotlineDesk.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.notifier.letter.HotlineLetter.AnswererChanged;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How the group of a hotline is told who answers since a change. */
@QuarkusTest
class WritingChangesOfHotlinesTest {

    private static final String UNDO = "https://conference.example/hotlines/undo/" + SECRET;

    @Inject HotlineDesk desk;

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
        var written = desk.write("hotline-" + kind, desk.changed(kind, 1), Language.FRENCH);

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

        var full = desk.write("hotline-" + kind, desk.changed(kind, 2), Language.ENGLISH);
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
        var onTime = desk.changed(ChangeKind.STARTED, 1);
        var late = desk.doneAfter(Duration.ofMinutes(12));
        var hardly = desk.doneAfter(Duration.ofSeconds(59));

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
        assertThat(desk.text(desk.changed(ChangeKind.JOINED, 3)))
                .contains("3 personnes répondent en ce moment.");
        assertThat(desk.text(desk.changed(ChangeKind.LEFT, 1)))
                .contains("Une personne répond en ce moment.");
        assertThat(desk.text(desk.changed(ChangeKind.ROTA_ENDED, 0)))
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
        assertThat(desk.text(desk.by(by, desk.seal(SealedField.ACTOR, "X & Cie")))).contains(known);
        assertThat(desk.text(desk.by(by, null))).contains(unknown);
    }

    @Test
    void letNobodyWriteMarkupOrLines() {
        var nasty =
                desk.by(Actor.Kind.LINK, desk.seal(SealedField.ACTOR, "<b>x</b>\r\nBcc: y\u202e"));

        var written = desk.write("nasty", nasty, Language.FRENCH);

        assertThat(written.html()).contains("&lt;b&gt;x").doesNotContain("<b>x");
        assertThat(plain(written.text())).contains("« <b>x</b> Bcc: y ».");
    }
}
