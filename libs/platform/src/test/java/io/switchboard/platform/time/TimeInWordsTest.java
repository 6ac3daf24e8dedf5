package io.switchboard.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeInWordsTest {

    private static final Instant EVENING = Instant.parse("2026-11-21T18:30:05Z");
    private static final TimeInWords FRENCH = french("Europe/Paris");
    private static final TimeInWords ENGLISH = english("Europe/Paris");

    @Test
    void saysAMomentOfWinter() {
        assertThat(plain(FRENCH.full(EVENING)))
                .isEqualTo("samedi 21 novembre 2026 à 19 h 30 (heure de Paris)");
        assertThat(ENGLISH.full(EVENING))
                .isEqualTo("Saturday 21 November 2026 at 19:30 (Paris time)");
    }

    @Test
    void saysAMomentOfSummer() {
        assertThat(plain(FRENCH.full(Instant.parse("2026-07-14T18:05:00Z"))))
                .isEqualTo("mardi 14 juillet 2026 à 20 h 05 (heure de Paris)");
    }

    @Test
    void saysNoMoreThanALineNeeds() {
        assertThat(plain(FRENCH.brief(EVENING))).isEqualTo("21 novembre à 19 h 30");
        assertThat(ENGLISH.brief(EVENING)).isEqualTo("21 November at 19:30");
        assertThat(plain(FRENCH.hour(EVENING))).isEqualTo("19 h 30 (heure de Paris)");
        assertThat(ENGLISH.hour(Instant.parse("2026-11-21T08:05:00Z")))
                .isEqualTo("09:05 (Paris time)");
        assertThat(FRENCH.second(EVENING)).isEqualTo("21/11/2026 19:30:05");
        assertThat(ENGLISH.second(EVENING)).isEqualTo("21 Nov 2026 19:30:05");
    }

    @Test
    void namesTheDayOnlyWhereItIsNotToday() {
        var noon = Instant.parse("2026-11-21T11:00:00Z");

        assertThat(plain(FRENCH.near(EVENING, noon))).isEqualTo("19 h 30");
        assertThat(plain(FRENCH.near(Instant.parse("2026-11-21T23:30:00Z"), noon)))
                .isEqualTo("demain à 0 h 30");
        assertThat(plain(FRENCH.near(Instant.parse("2026-11-20T18:30:00Z"), noon)))
                .isEqualTo("hier à 19 h 30");
        assertThat(ENGLISH.near(Instant.parse("2026-11-25T18:30:00Z"), noon))
                .isEqualTo("Wednesday 25 November at 19:30");
    }

    @Test
    void saysADay() {
        assertThat(FRENCH.day(LocalDate.parse("2026-12-05"))).isEqualTo("samedi 5 décembre");
        assertThat(FRENCH.day(LocalDate.parse("2026-12-01"))).isEqualTo("mardi 1er décembre");
        assertThat(ENGLISH.day(LocalDate.parse("2026-12-05"))).isEqualTo("Saturday 5 December");
    }

    @Test
    void saysFromWhenToWhen() {
        var start = Instant.parse("2026-11-30T18:00:00Z");
        var evening = Instant.parse("2026-11-30T21:30:00Z");
        var night = Instant.parse("2026-12-01T01:00:00Z");

        assertThat(plain(FRENCH.span(start, evening)))
                .isEqualTo("le lundi 30 novembre de 19 h 00 à 22 h 30 (heure de Paris)");
        assertThat(plain(FRENCH.span(start, night)))
                .isEqualTo(
                        "du lundi 30 novembre à 19 h 00 au mardi 1er décembre à 2 h 00 (heure de Paris)");
        assertThat(ENGLISH.span(start, evening))
                .isEqualTo("on Monday 30 November from 19:00 to 22:30 (Paris time)");
        assertThat(ENGLISH.span(start, night))
                .isEqualTo(
                        "from Monday 30 November at 19:00 to Tuesday 1 December at 02:00 (Paris time)");
    }

    @Test
    void saysATimeOfADay() {
        assertThat(plain(FRENCH.time(LocalTime.of(9, 5)))).isEqualTo("9 h 05");
        assertThat(ENGLISH.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void saysTheLastSecondOfADayAsThatDay() {
        assertThat(ENGLISH.full(Instant.parse("2026-12-05T22:59:59Z")))
                .isEqualTo("Saturday 5 December 2026 at 23:59 (Paris time)");
    }

    @Test
    void tiesAnHourToItsMinutes() {
        assertThat(FRENCH.brief(EVENING)).endsWith("19\u00a0h\u00a030");
    }

    @Test
    void tellsTheTwoHoursApartThatTheClockShowsTwice() {
        var summer = FRENCH.full(Instant.parse("2026-10-25T00:30:00Z"));
        var winter = FRENCH.full(Instant.parse("2026-10-25T01:30:00Z"));

        assertThat(plain(summer))
                .isEqualTo("dimanche 25 octobre 2026 à 2 h 30 (heure de Paris, UTC+02:00)");
        assertThat(plain(winter))
                .isEqualTo("dimanche 25 octobre 2026 à 2 h 30 (heure de Paris, UTC+01:00)");
    }

    @Test
    void writesTheFirstOfAMonthAsTheFrenchDo() {
        assertThat(plain(FRENCH.brief(Instant.parse("2026-11-01T08:00:00Z"))))
                .isEqualTo("1er novembre à 9 h 00");
        assertThat(plain(FRENCH.full(Instant.parse("2026-11-30T23:05:00Z"))))
                .isEqualTo("mardi 1er décembre 2026 à 0 h 05 (heure de Paris)");
    }

    @Test
    void namesPlacesFarAway() {
        assertThat(plain(french("Indian/Reunion").full(EVENING)))
                .isEqualTo("samedi 21 novembre 2026 à 22 h 30 (heure de La Réunion)");
        assertThat(french("Pacific/Marquesas").full(EVENING))
                .endsWith("(heure des Îles Marquises)");
        assertThat(french("Europe/Oslo").full(EVENING)).endsWith("(heure d’Oslo)");
        assertThat(french("America/New_York").full(EVENING)).endsWith("(heure de New York)");
        assertThat(english("America/New_York").full(EVENING)).endsWith("13:30 (New York time)");
    }

    @Test
    void namesDistancesFromUtc() {
        assertThat(french("UTC").clock()).isEqualTo("heure UTC");
        assertThat(french("UTC").full(EVENING)).endsWith("(heure UTC)");
        assertThat(english("UTC").full(EVENING)).endsWith("18:30 (UTC)");
        assertThat(english("+02:00").full(EVENING)).endsWith("20:30 (UTC+02:00)");
    }

    private static TimeInWords french(String zone) {
        return new TimeInWords(Language.FRENCH, ZoneId.of(zone));
    }

    private static TimeInWords english(String zone) {
        return new TimeInWords(Language.ENGLISH, ZoneId.of(zone));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
