package io.switchboard.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import org.junit.jupiter.api.Test;

/** What somebody reads who starts Switchboard where it cannot run. */
@InTheHouse
class LauncherTest {
    private final House house;

    LauncherTest(House house) {
        this.house = house;
    }

    @Test
    void saysThatAPortIsInUseAndWhichVariableMovesIt() {
        var end = house.startAnotherOnTheSamePorts();

        assertThat(end.code()).isPositive();
        assertThat(end.words())
                .contains("Port " + house.port(Door.WEB_FRONTEND) + " is in use")
                .contains("WEB_FRONTEND_PORT");
    }

    @Test
    void saysThatItRunsAlready() {
        var end = house.startAnotherOnTheSameData();

        assertThat(end.code()).isPositive();
        assertThat(end.words()).contains("running already");
    }
}
