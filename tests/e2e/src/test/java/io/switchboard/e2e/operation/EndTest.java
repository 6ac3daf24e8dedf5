package io.switchboard.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all other tests, since nothing is left to test then. */
@InTheHouse
@Order(Integer.MAX_VALUE)
class EndTest {
    private final House house;

    EndTest(House house) {
        this.house = house;
    }

    @Test
    void leavesNoProcess() {
        var processes = List.copyOf(house.processes());
        assertThat(processes).hasSizeGreaterThan(10);

        house.end();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }
}
