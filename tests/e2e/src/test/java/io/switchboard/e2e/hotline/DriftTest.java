package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody sets a line in OVH's manager. */
@InTheHouse
@Order(Hotlines.BEFORE_THE_CLOCK_WENT_ON)
class DriftTest {
    private static final int MOST_LOOKS = 5;
    private static final Duration A_LOOK = Duration.ofSeconds(3);

    private final House house;
    private final LineAtOvh lille;

    DriftTest(House house) {
        this.house = house;
        this.lille = Hotlines.lille(house);
    }

    @AfterEach
    void clearUp() {
        house.moveClock(Duration.ZERO);
    }

    @Test
    void isShownAndPutBack() {
        var volunteer = Volunteer.of(house);
        volunteer.leavesToNobody(Hotlines.LILLE);
        volunteer.answers(Hotlines.LILLE, "06 12 34 00 71");

        new BehindOurBack(house).forward(lille, "0033612340079");
        lookUntilItIsPutBack();

        assertThat(volunteer.opens(Hotlines.LILLE).html())
                .contains("Changé dans l’interface d’OVH")
                .contains("Remis comme avant");
        volunteer.leavesToNobody(Hotlines.LILLE);
    }

    /** By the real clock the gateway's replicas may still know an older answer of OVH when the services' has gone on. */
    private void lookUntilItIsPutBack() {
        for (int look = 1; !lille.rings().contains("0033612340071") && look <= MOST_LOOKS; look++) {
            house.moveClock(Duration.ofMinutes(11L * look));
            Awaitility.await("a comparison with OVH").pollDelay(A_LOOK).until(() -> true);
        }
        lille.awaitRinging("0033612340071");
    }
}
