package io.switchboard.web.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.figures.Step;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, 2026-11-29, 2026-11-29, 2026-11-28, 2026-11-30",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01, 2024-03",
        "2026-12, 2026-12-01, 2026-12-31, 2026-11, 2027-01",
        "2026, 2026-01-01, 2026-12-31, 2025, 2027"
    })
    void isADayAMonthOrAYear(
            String text, LocalDate first, LocalDate last, String before, String after) {
        var period = Period.of(text).orElseThrow();

        assertThat(period.text()).isEqualTo(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.before().text()).isEqualTo(before);
        assertThat(period.after().text()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "now", "2026-13", "2026-02-30", "1789", "2200", "2026-1-1", "20266"})
    void isNothingElse(String text) {
        assertThat(Period.of(text)).isEmpty();
    }

    @Test
    void isCutByHoursDaysOrMonths() {
        assertThat(Period.of("2026-11-29").orElseThrow().unit().step()).isEqualTo(Step.HOUR);
        assertThat(Period.of("2026-11").orElseThrow().unit().step()).isEqualTo(Step.DAY);
        assertThat(Period.of("2026").orElseThrow().unit().step()).isEqualTo(Step.MONTH);
    }

    @Test
    void leadsToItsLastDayThatHasBegun() {
        var today = LocalDate.of(2026, 11, 29);

        assertThat(Period.month(today).latest(today)).isEqualTo(today);
        assertThat(Period.month(today).before().latest(today)).isEqualTo("2026-10-31");
    }
}
