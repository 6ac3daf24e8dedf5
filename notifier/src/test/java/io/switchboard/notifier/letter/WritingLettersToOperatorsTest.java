package io.switchboard.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.OperatorLetter.ConferenceTrouble;
import io.switchboard.notifier.letter.OperatorLetter.DeadLettersFound;
import io.switchboard.notifier.letter.OperatorLetter.KeyExpiring;
import io.switchboard.notifier.letter.OperatorLetter.KeyRefused;
import io.switchboard.notifier.letter.OperatorLetter.ServiceDisturbed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What whoever runs the service hears, as mail and as post. */
@QuarkusTest
class WritingLettersToOperatorsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant AT = Instant.parse("2026-11-29T09:00:00Z");

    @Inject Desk desk;
    @Inject PostWriter posts;

    @Test
    void saysHowLongTheKeyStillLives() {
        var week = desk.write("key-expiring", new KeyExpiring(AT, 7), Language.FRENCH);
        var tomorrow = desk.write("key-expiring", new KeyExpiring(AT, 1), Language.ENGLISH);

        assertThat(week.subject()).isEqualTo("La clé OVH expire dans 7 jours");
        assertThat(week.text())
                .contains("Elle cesse de marcher le")
                .contains("dimanche 29 novembre")
                .contains("https://conference.example/admin");
        assertThat(tomorrow.subject()).isEqualTo("The OVH key expires tomorrow");
    }

    @Test
    void saysWhyTheKeyIsRefusedAndWhatIsMissing() {
        var missing = new KeyRefused("missing-rules", List.of("PUT /telephony/*"), AT);

        assertThat(desk.write("key-refused", missing, Language.ENGLISH).text())
                .contains("Rights that are missing: PUT /telephony/*.");
        for (var reason : List.of("expired", "revoked", "unknown-key", "of-another-day")) {
            var letter = new KeyRefused(reason, List.of(), AT);
            assertThat(desk.write("key-refused-" + reason, letter, Language.FRENCH).subject())
                    .isEqualTo("OVH refuse notre clé");
        }
    }

    @Test
    void postsInThreeLinesToo() {
        assertThat(post(new DeadLettersFound(1, 0, AT), Language.FRENCH))
                .isEqualTo(
                        """
                        **Switchboard** · Des messages n'ont pas pu être remis
                        1 message a été refusé ou abandonné depuis le dimanche 29 novembre 2026 à 10 h 00 (heure de Paris). L'administration dit pourquoi, et permet de renvoyer ce qui peut l'être.
                        [Ouvrir l'administration](https://conference.example/admin)""");
        assertThat(post(new DeadLettersFound(0, 2, AT), Language.ENGLISH))
                .contains("2 events could not be read")
                .doesNotContain("message was");
        assertThat(post(new ServiceDisturbed(AT), Language.FRENCH))
                .contains("Le service de téléphonie est perturbé")
                .endsWith("[Ouvrir Switchboard](https://conference.example/)");
    }

    @Test
    void namesTheDomainOfWhoeverBookedAndNobody() {
        var lost =
                new ConferenceTrouble(
                        UUID.randomUUID(),
                        true,
                        "people.example",
                        new DialNumber("0033199000001"),
                        AT,
                        true);

        assertThat(post(lost, Language.FRENCH))
                .contains("Une conférence a disparu chez OVH")
                .contains("réservée par une personne de people.example")
                .contains("La personne est prévenue par mail.");
    }

    private String post(Letter letter, Language language) {
        return posts.write(letter, language, PARIS).replace('\u00a0', ' ').replace("\u200b", "");
    }
}
