package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** OVH answers nothing for ten minutes, just when a planned shift begins. */
@InTheHouse
@Order(Hotlines.AFTER_THOSE_WHO_READ_BY_TIME)
class OvhAwayTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final House house;
    private final LineAtOvh lille;

    OvhAwayTest(House house) {
        this.house = house;
        this.lille = Hotlines.lille(house);
    }

    @AfterEach
    void comeBack() {
        house.simulator().noFaults();
        house.moveClock(Duration.ZERO);
    }

    @Test
    void startsTheShiftLateAndSaysSo() {
        var planner = Volunteer.of(house);
        planner.leavesToNobody(Hotlines.LILLE);
        var tomorrow = LocalDate.now(PARIS).plusDays(1);
        var rota = new Rota(planner, Hotlines.LILLE);
        rota.knows("Capucine", "06 12 34 00 61");
        rota.plans("Capucine", tomorrow, "15:00", "18:00");
        var start = tomorrow.atTime(15, 0).atZone(PARIS).toInstant();
        var told = Told.about(house, "Capucine");
        house.simulator().faults(Map.of("errorRate", 1.0, "only", "/telephony/*"));

        moveTo(start.plusSeconds(1));
        Awaitility.await("the start is wanted")
                .atMost(PATIENCE)
                .until(
                        () ->
                                house.records().count("forwarding.change where state = 'PENDING'")
                                        > 0);
        moveTo(start.plus(Duration.ofMinutes(10)));
        assertThat(lille.isForwarded()).isFalse();
        house.simulator().noFaults();

        lille.awaitRinging("0033612340061");
        assertThat(told.mails(2))
                .extracting(Letter::text)
                .satisfiesExactly(
                        done ->
                                assertThat(done)
                                        .contains("Capucine")
                                        .contains("attendu le")
                                        .contains("15 h 00")
                                        .contains("15 h 10"),
                        late -> assertThat(late).contains("OVH n'a pas encore fait un changement"));
    }

    private void moveTo(Instant then) {
        house.moveClock(Duration.between(Instant.now(), then));
    }
}
