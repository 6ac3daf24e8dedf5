package io.switchboard.gateway.budget;

import static io.switchboard.contracts.gateway.Lane.BACKGROUND;
import static io.switchboard.contracts.gateway.Lane.INTERACTIVE;
import static io.switchboard.contracts.gateway.Lane.LIVE;
import static io.switchboard.gateway.budget.ReplicasOfATest.PATIENCE;
import static io.switchboard.gateway.budget.ReplicasOfATest.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.platform.time.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TheBudgetOfAllReplicasTest {

    private final ReplicasOfATest replicas = new ReplicasOfATest();

    @BeforeEach
    void fillTheBucket() {
        replicas.begin();
    }

    @AfterEach
    void stop() {
        replicas.close();
    }

    @Test
    void letsABurstThroughAtOnceAndTheRestAtItsRate() {
        var limits = Limits.of(100, 20);
        var budgets = List.of(replicas.budget(limits), replicas.budget(limits));

        var took = time(() -> callTogether(budgets, 100, INTERACTIVE));

        // 200 calls of 2 replicas: 20 at once, 180 at 100 a second, of which a quarter is pledged
        // to the others until those are full.
        assertThat(took).isBetween(Duration.ofMillis(1750), Duration.ofMillis(3500));
    }

    @Test
    void neverGivesMoreThanItHasToManyReplicasAtOnce() {
        var limits = Limits.of(50, 10).waitingAtMost(Duration.ofSeconds(1));
        var budgets =
                List.of(replicas.budget(limits), replicas.budget(limits), replicas.budget(limits));
        var given = new AtomicInteger();

        var took =
                time(
                        () -> {
                            var wishes = new ArrayList<Uni<Void>>();
                            for (var i = 0; i < 150; i++) {
                                wishes.add(
                                        call(budgets.get(i % 3), Lane.values()[i / 3 % 3])
                                                .invoke(given::incrementAndGet)
                                                .onFailure(BudgetRefused.Busy.class)
                                                .recoverWithNull());
                            }
                            together(wishes);
                        });

        assertThat(given.get())
                .isLessThanOrEqualTo((int) Math.floor(10 + 50 * took.toNanos() / 1e9))
                .isGreaterThan(30);
    }

    @Test
    void keepsHalfOfItForThoseWhoWait() {
        var limits = Limits.of(20, 20).waitingAtMost(Duration.ofSeconds(2));
        var budget = replicas.budget(limits);
        flood(replicas.budget(limits), BACKGROUND, 100);
        flood(replicas.budget(limits), LIVE, 100);
        await().until(() -> replicas.number("select tokens from budget") < 12.5);

        var took = time(() -> callTogether(List.of(budget), 10, INTERACTIVE));

        assertThat(took).isLessThan(Duration.ofMillis(400));
    }

    @Test
    void starvesNobodyWhileOthersFlood() {
        var limits = Limits.of(40, 8).waitingAtMost(Duration.ofSeconds(3));
        var flooded = replicas.budget(limits);
        flood(flooded, INTERACTIVE, 500);

        assertThat(time(() -> callTogether(List.of(flooded), 5, BACKGROUND)))
                .isLessThan(Duration.ofSeconds(3));
        assertThat(time(() -> callTogether(List.of(flooded), 3, LIVE)))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void letsNobodyWaitForThePauseOfALowerLane() {
        // A background call would have to wait for seconds.
        var limits = Limits.of(0.5, 8);
        var budget = replicas.budget(limits);
        flood(budget, BACKGROUND, 10);
        await().until(() -> replicas.number("select tokens from budget") < 7);

        var took = time(() -> callTogether(List.of(budget), 3, INTERACTIVE));

        assertThat(took).isLessThan(Duration.ofMillis(1_500));
    }

    @Test
    void finishesFirstWhatIsBegun() {
        var limits = Limits.of(20, 4);
        var budget = replicas.budget(limits);
        var order = new CopyOnWriteArrayList<String>();
        flood(budget, INTERACTIVE, 4);
        var others = new ArrayList<Uni<Void>>();
        for (var i = 0; i < 10; i++) {
            others.add(call(budget, INTERACTIVE).invoke(() -> order.add("other")));
        }
        var waiting = Uni.join().all(others).andFailFast().subscribeAsCompletionStage();

        var begun = budget.allow(BACKGROUND, Deadline.in(PATIENCE));
        begun.begun();
        begun.call(() -> Uni.createFrom().item("begun"))
                .invoke(order::add)
                .await()
                .atMost(PATIENCE);
        waiting.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join();

        assertThat(order.indexOf("begun")).isLessThan(4);
    }

    @Test
    void saysWhenToComeBack() {
        var limits = Limits.of(0.1, 4).waitingAtMost(Duration.ofMillis(300));
        var budget = replicas.budget(limits);
        callTogether(List.of(budget), 2, INTERACTIVE);

        var wishes = new ArrayList<Uni<Void>>();
        for (var i = 0; i < 3; i++) {
            wishes.add(call(budget, INTERACTIVE));
        }

        assertThatThrownBy(() -> together(wishes))
                .isInstanceOfSatisfying(
                        BudgetRefused.Busy.class,
                        busy -> assertThat(busy.retryAfter()).isPositive());
    }

    @Test
    void givesNothingWhenItsRecordsAreAway() {
        var budget = replicas.budget(Limits.of(100, 20));
        replicas.run("alter table budget rename to budget_away");
        try {
            assertThatThrownBy(() -> call(budget, INTERACTIVE).await().atMost(PATIENCE))
                    .isInstanceOf(BudgetRefused.Unknown.class);
        } finally {
            replicas.run("alter table budget_away rename to budget");
        }

        call(budget, INTERACTIVE).await().atMost(PATIENCE);
    }

    @Test
    void costsFewStatementsWhenManyWishAtOnce() {
        var meters = new SimpleMeterRegistry();
        var budget = replicas.budget(Limits.of(100_000, 100_000), meters);

        callTogether(List.of(budget), 2_000, INTERACTIVE);

        assertThat(meters.counter("ovh.budget.statements").count()).isLessThan(400);
    }

    @Test
    void givesBackTheSlotOfWhoeverGoesAway() {
        var budget = replicas.budget(Limits.of(1000, 100).atOnce(1));

        for (var i = 0; i < 20; i++) {
            call(budget, INTERACTIVE).subscribe().with(_ -> {}).cancel();
        }

        callTogether(List.of(budget), 5, INTERACTIVE);
    }

    private static void flood(Budget budget, Lane lane, int calls) {
        for (var i = 0; i < calls; i++) {
            call(budget, lane).subscribe().with(_ -> {}, _ -> {});
        }
    }

    private static void callTogether(List<Budget> budgets, int each, Lane lane) {
        var wishes = new ArrayList<Uni<Void>>();
        for (var i = 0; i < each; i++) {
            budgets.forEach(it -> wishes.add(call(it, lane)));
        }
        together(wishes);
    }

    private static void together(List<Uni<Void>> wishes) {
        Uni.join().all(wishes).andFailFast().await().atMost(PATIENCE);
    }

    private static Duration time(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
