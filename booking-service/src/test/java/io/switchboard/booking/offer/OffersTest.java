package io.switchboard.booking.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.booking.offer.OfferRefused.NotLater;
import io.switchboard.booking.offer.OfferRefused.UnofferedLength;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-10-24T12:00:00Z");
    private static final Instant END = Instant.parse("2026-10-24T14:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Offers offers = new Offers(Set.of(HOUR), 1);

    @Test
    void areAlwaysLessThanAYear() {
        assertThatCode(() -> new Offers(Set.of(Duration.ofDays(363)), 363))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Offers(Set.of(Duration.ofDays(364)), 14))
                .hasMessageContaining("booking.lengths");
        assertThatThrownBy(() -> new Offers(Set.of(HOUR), 364))
                .hasMessageContaining("booking.most-days");
        assertThatThrownBy(() -> new Offers(Set.of(Duration.ZERO), 14))
                .hasMessageContaining("booking.lengths");
    }

    @Test
    void addALengthToTheEndThatWasSeen() {
        assertThat(offers.later(length(), END, END, PARIS, NOW)).isEqualTo(END.plus(HOUR));
        assertThat(offers.later(length(), END.minus(HOUR), END, PARIS, NOW)).isEqualTo(END);
        assertThatThrownBy(
                        () ->
                                offers.later(
                                        length(), END.minus(HOUR.multipliedBy(2)), END, PARIS, NOW))
                .isInstanceOf(NotLater.class);
    }

    @Test
    void reachToTheLastSecondOfTheLastDayAcrossAClockChange() {
        var last = Instant.parse("2026-10-25T22:59:59Z");

        assertThat(offers.later(to("2026-10-25"), END, END, PARIS, NOW)).isEqualTo(last);
        assertThat(offers.later(length(), last.minus(HOUR), END, PARIS, NOW)).isEqualTo(last);
        assertThatThrownBy(
                        () ->
                                offers.later(
                                        length(), last.minus(HOUR).plusSeconds(1), END, PARIS, NOW))
                .isInstanceOf(UnofferedLength.class);
    }

    private static Lasting length() {
        return new Lasting(HOUR, null);
    }

    private static Lasting to(String day) {
        return new Lasting(null, LocalDate.parse(day));
    }
}
