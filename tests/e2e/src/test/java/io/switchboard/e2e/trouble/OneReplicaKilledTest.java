package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Part;
import io.switchboard.e2e.person.Persistent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two replicas one is enough. */
@InTheHouse
class OneReplicaKilledTest {
    private static final int PRESSES_WITHOUT_TROUBLE = 2;

    private final House house;

    OneReplicaKilledTest(House house) {
        this.house = house;
    }

    static List<Door> services() {
        return Door.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void isNoticedAsOneRetryAtMost(Door service) {
        var killed = house.part(service);
        house.services().forEach(Part::awaitReady);
        var person = new Persistent(house, house.balancedSite());

        person.request();
        killed.kill();
        person.confirm();

        assertThat(person.attempts()).isLessThanOrEqualTo(PRESSES_WITHOUT_TROUBLE + 1);
        killed.awaitReady();
    }
}
