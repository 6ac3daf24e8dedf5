package io.switchboard.notifier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesInWordsTest {

    private static final TimeInWords FRENCH_IN_PARIS =
            new TimeInWords(Language.FRENCH, ZoneId.of("Europe/Paris"));
    private static final TimeInWords ENGLISH_IN_PARIS =
            new TimeInWords(Language.ENGLISH, ZoneId.of("Europe/Paris"));

    @Test
    void saysAMomentOfWinter() {
        var moment = Instant.parse("2026-11-21T18:30:00Z");

        assertThat(FRENCH_IN_PARIS.full(moment))
                .isEqualTo("samedi 21 novembre 2026 à 19 h 30 (heure de Paris)");
        assertThat(ENGLISH_IN_PARIS.full(moment))
                .isEqualTo("Saturday 21 November 2026 at 19:30 (Paris time)");
        assertThat(FRENCH_IN_PARIS.brief(moment)).isEqualTo("21 novembre à 19 h 30");
        assertThat(ENGLISH_IN_PARIS.brief(moment)).isEqualTo("21 November at 19:30");
    }

    @Test
    void saysAMomentOfSummer() {
        assertThat(FRENCH_IN_PARIS.full(Instant.parse("2026-07-14T18:05:00Z")))
                .isEqualTo("mardi 14 juillet 2026 à 20 h 05 (heure de Paris)");
    }

    @Test
    void tellsTheTwoHoursApartThatTheClockShowsTwice() {
        var summer = FRENCH_IN_PARIS.full(Instant.parse("2026-10-25T00:30:00Z"));
        var winter = FRENCH_IN_PARIS.full(Instant.parse("2026-10-25T01:30:00Z"));

        assertThat(summer)
                .isEqualTo("dimanche 25 octobre 2026 à 2 h 30 (heure de Paris, UTC+02:00)");
        assertThat(winter)
                .isEqualTo("dimanche 25 octobre 2026 à 2 h 30 (heure de Paris, UTC+01:00)");
    }

    @Test
    void writesTheFirstOfAMonthAsTheFrenchDo() {
        assertThat(FRENCH_IN_PARIS.brief(Instant.parse("2026-11-01T08:00:00Z")))
                .isEqualTo("1er novembre à 9 h 00");
    }

    @Test
    void namesPlacesFarAway() {
        var moment = Instant.parse("2026-11-21T18:30:00Z");

        assertThat(new TimeInWords(Language.FRENCH, ZoneId.of("Indian/Reunion")).full(moment))
                .isEqualTo("samedi 21 novembre 2026 à 22 h 30 (heure de La Réunion)");
        assertThat(new TimeInWords(Language.ENGLISH, ZoneId.of("America/New_York")).full(moment))
                .endsWith("13:30 (New York time)");
        assertThat(new TimeInWords(Language.FRENCH, ZoneId.of("UTC")).full(moment))
                .endsWith("18 h 30 (heure UTC)");
    }
}
