package io.switchboard.gateway.budget;

import static io.switchboard.gateway.budget.ReplicasOfATest.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The application of the tests is a replica too: it was there before, and its beat goes on. */
@QuarkusTest
class DividingTheSlotsTest {

    private final ReplicasOfATest replicas = new ReplicasOfATest();
    private final Limits tenAtOnce = Limits.of(10, 20).atOnce(10);
    private final List<Replicas> alive = new ArrayList<>();

    @AfterEach
    void stop() {
        alive.forEach(it -> it.leave().await().atMost(PATIENCE));
        replicas.close();
    }

    @Test
    void beginsWithOne() {
        assertThat(replicas.replica(tenAtOnce).share()).isOne();
    }

    @Test
    void givesEachReplicaItsPart() {
        start(2);

        look();

        assertThat(alive).extracting(Replicas::alive).containsOnly(3);
        assertThat(alive).extracting(Replicas::share).allMatch(share -> share == 3 || share == 4);
    }

    @Test
    void givesBackWhatOneHadThatLeaves() {
        start(2);
        look();

        alive.removeLast().leave().await().atMost(PATIENCE);
        look();

        assertThat(alive.getFirst().share()).isEqualTo(5);
    }

    @Test
    void givesBackWhatOneHadThatIsSilent() {
        start(2);
        look();

        replicas.run("update replica set seen_at = seen_at - interval '8 s'");
        var left = alive.getFirst();
        left.look().await().atMost(PATIENCE);

        assertThat(left.alive()).isLessThanOrEqualTo(2);
        assertThat(left.share()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void givesEachOneHoweverManyThereAre() {
        start(14);

        look();

        assertThat(alive).extracting(Replicas::share).containsOnly(1);
    }

    @Test
    void letsThemHaveInTurnWhatCannotBeDivided() {
        var fourAtOnce = Limits.of(10, 20).atOnce(4);
        var one = replicas.replica(fourAtOnce);
        var seen = new ArrayList<Integer>();

        for (var turn = 0; turn < 3; turn++) {
            one.see(2, 1, 1000.1 + turn);
            seen.add(one.share());
            // Whoever waits for an answer seldom finds the only slot taken by a lower lane.
            assertThat(one.modest()).isEqualTo(one.share() == 1);
            one.see(2, 1, 1000.9 + turn);
            assertThat(one.modest()).isTrue();
        }

        assertThat(seen).containsExactlyInAnyOrder(1, 1, 2);
    }

    @Test
    void isModestOnlyWhereThatServesSomebody() {
        var one = replicas.replica(Limits.of(10, 20).atOnce(3));

        one.see(0, 0, 0.1);
        assertThat(one.modest()).isFalse();

        one.see(2, 0, 0.1);
        assertThat(one.modest()).isFalse();
    }

    private void start(int count) {
        for (var i = 0; i < count; i++) {
            alive.add(replicas.replica(tenAtOnce));
        }
        look();
    }

    private void look() {
        alive.forEach(it -> it.look().await().atMost(PATIENCE));
    }
}
