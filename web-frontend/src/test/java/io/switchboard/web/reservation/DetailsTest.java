package io.switchboard.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 14:30, 2026-10-24T12:30:00Z",
        "2026-10-25, 14:30, 2026-10-25T13:30:00Z",
        "2027-03-27, 14:30, 2027-03-27T13:30:00Z",
        "2027-03-28, 14:30, 2027-03-28T12:30:00Z"
    })
    void startsAtThePersonsHourAcrossClockChanges(String day, String time, Instant start) {
        assertThat(new Details("", day, time).startOrNull(PARIS)).isEqualTo(start);
    }

    @Test
    void takesAnHourThatIsSkippedForTheNextAndARepeatedOneForTheFirst() {
        assertThat(new Details("", "2027-03-28", "02:30").startOrNull(PARIS))
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(new Details("", "2026-10-25", "02:30").startOrNull(PARIS))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"'', 14:00", "2026-11-23, ''", "2026-11-23, noon", "someday, 14:00"})
    void wantsADayWithATimeOrNeither(String day, String time) {
        assertThat(new Details("", day, time).isStartWhole()).isFalse();
        assertThat(new Details("", "", "").isStartWhole()).isTrue();
    }

    @Test
    void keepsATitleOnOneLine() {
        assertThat(new Details("  Comité\r\nBCC:\u0000 tous\t ", "", "").title())
                .isEqualTo("Comité BCC: tous");
    }
}
