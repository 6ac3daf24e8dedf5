package io.switchboard.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeInWordsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant EVENING = Instant.parse("2026-11-21T19:14:00Z");

    @Test
    void saysAMomentInFrenchWords() {
        assertThat(french(EVENING, "Europe/Paris"))
                .isEqualTo("samedi 21 novembre 2026 à 20 h 14 (heure de Paris)");
    }

    @Test
    void saysTheFirstOfAMonthAsPeopleDo() {
        assertThat(french(Instant.parse("2026-11-30T23:05:00Z"), "Europe/Paris"))
                .isEqualTo("mardi 1er décembre 2026 à 0 h 05 (heure de Paris)");
    }

    @Test
    void namesThePlaceInFrench() {
        assertThat(french(EVENING, "Indian/Reunion")).endsWith("(heure de La Réunion)");
        assertThat(french(EVENING, "Europe/Athens")).endsWith("(heure d’Athens)");
        assertThat(french(EVENING, "America/New_York")).endsWith("(heure de New York)");
        assertThat(french(EVENING, "UTC")).endsWith("(heure UTC)");
    }

    @Test
    void saysAMomentInEnglishWords() {
        assertThat(TimeInWords.of(EVENING, PARIS, Language.ENGLISH))
                .isEqualTo("Saturday 21 November 2026 at 20:14 (Paris time)");
    }

    private static String french(Instant moment, String zone) {
        return TimeInWords.of(moment, ZoneId.of(zone), Language.FRENCH).replace('\u00a0', ' ');
    }
}
