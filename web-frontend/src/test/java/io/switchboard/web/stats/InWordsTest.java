package io.switchboard.web.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.figures.Step;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and steps as people read them. */
class InWordsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Numbers french = new Numbers(Language.FRENCH);
    private final Numbers english = new Numbers(Language.ENGLISH);
    private final Steps steps = new Steps(Language.FRENCH, PARIS);

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "59, 59 s",
        "65, 1 min 05 s",
        "3600, 1 h 00 min",
        "7500, 2 h 05 min",
        "360000, 100 h 00 min"
    })
    void tellSpellsAsExactlyAsItMatters(long seconds, String words) {
        assertThat(plain(french.duration(seconds))).isEqualTo(words);
    }

    @Test
    void groupThousandsAndSignChanges() {
        assertThat(plain(french.whole(1_234_567))).isEqualTo("1 234 567");
        assertThat(english.whole(1_234_567)).isEqualTo("1,234,567");
        assertThat(plain(french.change(0.12))).isEqualTo("+12 %");
        assertThat(english.change(-0.5)).isEqualTo("−50%");
    }

    @Test
    void tellNothingOfWhatIsUnknown() {
        assertThat(french.count(null)).isEqualTo(Cell.UNKNOWN);
        assertThat(french.share(0, 0).isKnown()).isFalse();
        assertThat(french.count(0)).isEqualTo(new Cell("0", "0"));
    }

    @Test
    void tellApartTheHourThatTheClockShowsTwice() {
        var summer = steps.label(Instant.parse("2026-10-25T00:00:00Z"), Step.HOUR);
        var winter = steps.label(Instant.parse("2026-10-25T01:00:00Z"), Step.HOUR);

        assertThat(plain(summer)).isEqualTo("2 h 00 UTC+02:00");
        assertThat(plain(winter)).isEqualTo("2 h 00 UTC+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, Dimanche 29 novembre 2026",
        "2026-12-01, Mardi 1er décembre 2026",
        "2026-12, Décembre 2026",
        "2026, 2026"
    })
    void callPeriodsByTheirNames(String period, String title) {
        assertThat(steps.title(Period.of(period).orElseThrow())).isEqualTo(title);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
