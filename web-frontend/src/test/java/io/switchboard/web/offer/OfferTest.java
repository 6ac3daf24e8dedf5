package io.switchboard.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T22:30:00Z, Europe/Paris, 2026-10-25",
        "2026-10-25T22:30:00Z, Europe/Paris, 2026-10-25",
        "2026-10-25T23:00:00Z, Europe/Paris, 2026-10-26",
        "2027-03-28T21:59:00Z, Europe/Paris, 2027-03-28",
        "2027-03-28T22:00:00Z, Europe/Paris, 2027-03-29",
        "2026-11-22T20:30:00Z, Indian/Reunion, 2026-11-23",
        "2026-11-22T02:30:00Z, America/Martinique, 2026-11-21"
    })
    void beginsWithTodayInThePersonsZone(Instant now, ZoneId zone, LocalDate today) {
        var offer = at(now);

        assertThat(offer.days(zone)).hasSize(15).startsWith(today).endsWith(today.plusDays(14));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 2026-10-25T22:59:59Z",
        "2026-10-24, 2026-10-24T21:59:59Z",
        "2027-03-28, 2027-03-28T21:59:59Z"
    })
    void endsADayOneSecondBeforeTheNext(LocalDate day, Instant end) {
        assertThat(Offer.endOf(day, PARIS)).isEqualTo(end);
    }

    @Test
    void hasEachDayOnceWhileTheClocksChange() {
        var days = at(Instant.parse("2026-10-20T10:00:00Z")).days(PARIS);

        assertThat(days).doesNotHaveDuplicates().contains(LocalDate.of(2026, 10, 25));
        assertThat(DayChoice.of(days, "2026-10-25", Language.FRENCH))
                .filteredOn(DayChoice::chosen)
                .extracting(DayChoice::words)
                .containsExactly("dimanche 25 octobre");
    }

    @Test
    void saysTheFirstOfAMonthAsFrenchDoes() {
        var first =
                DayChoice.of(
                        at(Instant.parse("2026-12-01T10:00:00Z")).days(PARIS), "", Language.FRENCH);

        assertThat(first.getFirst().words()).isEqualTo("mardi 1er décembre");
    }

    private static Offer at(Instant now) {
        return new Offer(() -> 14, Clock.fixed(now, ZoneOffset.UTC));
    }
}
