package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import org.junit.jupiter.api.Test;

/** Of two replicas one is enough. */
@InTheHouse
class OneReplicaKilledTest {
    private static final int PRESSES_WITHOUT_TROUBLE = 2;

    private final House house;

    OneReplicaKilledTest(House house) {
        this.house = house;
    }

    @Test
    void isNoticedAsOneRetryAtMost() {
        var killed = house.part(Door.BOOKING_SERVICE);
        killed.awaitReady();
        house.second(Door.BOOKING_SERVICE).awaitReady();
        var person = new Persistent(house);

        person.request();
        killed.kill();
        person.confirm();

        assertThat(person.attempts()).isLessThanOrEqualTo(PRESSES_WITHOUT_TROUBLE + 1);
        killed.awaitReady();
        assertThat(house.words()).contains("booking-service");
    }
}
