package io.switchboard.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.HotlineLetter.VolunteerDeclined;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a hotline brings into the channel of its group. */
@QuarkusTest
class WritingPostsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-11-21T18:00:00Z");
    private static final Instant END = Instant.parse("2026-11-21T21:00:00Z");

    @Inject PostWriter writer;
    @Inject Desk desk;
    @Inject Sealer sealer;

    @Test
    void saysWhatTheMailSaysInThreeLines() {
        assertThat(write(declined("Accueil de Lyon", "Camille"), Language.FRENCH))
                .isEqualTo(
                        """
                        **Accueil de Lyon** · Quelqu'un ne peut pas venir
                        Camille ne peut pas tenir son créneau, prévu le samedi 21 novembre de 19 h 00 à 22 h 00 (heure de Paris). Personne ne vient encore à sa place.
                        [Voir la permanence](https://conference.example/hotlines/lyon)""");
        assertThat(write(declined("Accueil de Lyon", "Camille"), Language.ENGLISH))
                .startsWith("**Accueil de Lyon** · Somebody cannot come\nCamille cannot do their");
    }

    @Test
    void letsNobodyCallTheWholeChannelOrDrawAnything() {
        var text =
                write(declined("*Lyon*", "1. @channel\n# <!here> [x](http://y)"), Language.FRENCH);

        assertThat(text.lines()).hasSize(3);
        assertThat(text)
                .startsWith("**\\*Lyon\\*** · ")
                .contains(
                        "\n\u200b1. @\u200bchannel \\#\u200b <\u200b!here\\> \\[x\\](http:\u200b//y)");
    }

    @Test
    void staysOnePostHoweverMuchSomebodyTyped() {
        var text = write(declined("@".repeat(9_000), "*".repeat(20_000)), Language.FRENCH);

        assertThat(text)
                .hasSizeLessThan(16_383)
                .endsWith("(https://conference.example/hotlines/lyon)");
    }

    @Test
    void tellsAGroupNothingThatIsForOnePersonAlone() {
        assertThatThrownBy(() -> write(desk.confirm(), Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ConfirmReservation");
    }

    private VolunteerDeclined declined(String hotline, String name) {
        return new VolunteerDeclined(
                new HotlineReference(
                        new UUID(2, 1), "lyon", hotline, new DialNumber("0033199000002")),
                LocalDate.parse("2026-11-21"),
                sealer.seal(Ring.ADDRESS, SealedField.NAME, name),
                null,
                START,
                END);
    }

    private String write(Letter letter, Language language) {
        return writer.write(letter, language, PARIS).replace('\u00a0', ' ');
    }
}
