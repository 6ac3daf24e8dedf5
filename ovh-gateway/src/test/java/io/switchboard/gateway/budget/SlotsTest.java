package io.switchboard.gateway.budget;

import static io.switchboard.contracts.gateway.Lane.BACKGROUND;
import static io.switchboard.contracts.gateway.Lane.INTERACTIVE;
import static io.switchboard.contracts.gateway.Lane.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.gateway.Lane;
import io.switchboard.platform.time.Deadline;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private final Lines lines = new Lines(100);
    private int share = 4;
    private final Slots slots = new Slots(() -> share);

    @Test
    void areAskedForAsFarAsTheyAreFree() {
        wait(INTERACTIVE, 7);

        assertThat(slots.demand(lines)).isEqualTo(new Demand(4, 0, 0));

        slots.enter(INTERACTIVE);
        assertThat(slots.demand(lines)).isEqualTo(new Demand(3, 0, 0));
    }

    @Test
    void areHalfForTheLowerLanes() {
        wait(LIVE, 7);
        wait(BACKGROUND, 7);

        slots.enter(BACKGROUND);

        assertThat(slots.demand(lines)).isEqualTo(new Demand(0, 1, 1));
        assertThat(slots.freeForLower()).isOne();
        assertThat(slots.free()).isEqualTo(3);
    }

    @Test
    void letALowerLaneInWhenThereIsOnlyOne() {
        share = 1;
        wait(BACKGROUND, 1);

        assertThat(slots.demand(lines)).isEqualTo(new Demand(0, 0, 1));
    }

    @Test
    void areNegativeForNobodyWhenReplicasCome() {
        slots.enter(INTERACTIVE);
        slots.enter(BACKGROUND);

        share = 1;

        assertThat(slots.free()).isZero();
        assertThat(slots.freeForLower()).isZero();
    }

    @Test
    void goOnceInEightToWhoHasWaitedLongestBelow() {
        share = 1;
        wait(BACKGROUND, 1);
        wait(LIVE, 1);
        wait(INTERACTIVE, 20);
        for (var i = 0; i < 7; i++) {
            assertThat(slots.turn(lines)).isEmpty();
            slots.enter(INTERACTIVE);
            slots.leave(INTERACTIVE);
        }

        assertThat(slots.turn(lines)).contains(BACKGROUND);
        assertThat(slots.demandInTurn(BACKGROUND, lines)).isEqualTo(new Demand(0, 0, 1));
        assertThat(slots.turn(lines)).isEmpty();
    }

    private void wait(Lane lane, int wishes) {
        for (var i = 0; i < wishes; i++) {
            lines.add(new Wish(lane, false, Deadline.in(Duration.ofMinutes(1))));
        }
    }
}
