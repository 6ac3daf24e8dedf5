package io.switchboard.stats.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.stats.AtOvh;
import io.switchboard.stats.GatewayDouble;
import io.switchboard.stats.GatewayDouble.Call;
import io.switchboard.stats.GatewayDouble.Reply;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class FetchingHistoriesTest {

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofHours(26));

    @Inject HeldScene scene;
    @Inject Time time;
    @Inject Rows rows;

    private final String number = AtOvh.freshNumber();

    @BeforeEach
    @AfterEach
    void beginAnew() {
        GatewayDouble.reset();
        time.isReal();
        rows.change("delete from kept_since");
    }

    @Test
    void goesBackAYearAtFirst() {
        scene.daily(number, 500, YESTERDAY);

        scene.nightly();

        assertThat(scene.held(number)).isBetween(363L, 366L);
        assertThat(lists()).hasSize(12);
        assertThat(reads()).allMatch(call -> call.body().get("ids").size() <= 50);
        assertThat(lists()).allMatch(call -> call.lane().equals("background"));
        assertThat(scene.state(number, "histories_until >= now() - interval '1 minute'"))
                .isEqualTo("t");
        assertThat(scene.total(number)).isEqualTo(scene.totalOfHours(number));
        var held = scene.held(number);
        assertThat(scene.total(number))
                .containsExactly("%d %d %d %d 600".formatted(held, 6 * held, 5 * held, 600 * held));
    }

    @Test
    void costsOneListAndTheOverlapFromThenOn() {
        scene.daily(number, 60, YESTERDAY);
        scene.nightly();
        var before = scene.total(number);

        scene.nightly();

        assertThat(lists()).hasSize(1);
        assertThat(reads()).hasSize(1);
        assertThat(idsRead()).containsExactly(1_060L);
        assertThat(scene.held(number)).isEqualTo(60);
        assertThat(scene.total(number)).isEqualTo(before);
    }

    @Test
    void findsWhatOvhWroteDownLate() {
        scene.daily(number, 3, YESTERDAY);
        scene.nightly();
        AtOvh.held(number, 2_000, YESTERDAY.minus(Duration.ofHours(3)), Duration.ofMinutes(30));

        scene.nightly();

        assertThat(scene.held(number)).isEqualTo(4);
        assertThat(scene.total(number)).containsExactly("4 24 20 3600 1800");
        assertThat(scene.totalOfHours(number)).isEqualTo(scene.total(number));
    }

    @Test
    void correctsWhatHasGrownSince() {
        scene.daily(number, 3, YESTERDAY);
        scene.nightly();
        AtOvh.held(number, 1_003, YESTERDAY.minus(Duration.ofHours(2)), Duration.ofHours(2));

        scene.nightly();

        assertThat(scene.held(number)).isEqualTo(3);
        assertThat(scene.total(number)).containsExactly("3 18 15 8400 7200");
        assertThat(scene.totalOfHours(number)).isEqualTo(scene.total(number));
    }

    @Test
    void takesNothingInThatWasLetGoOf() {
        scene.daily(number, 20, YESTERDAY);
        rows.change(
                "insert into kept_since values ('HELD_CONFERENCES', now() - interval '10 days') on conflict (what) do update set since = excluded.since");

        try {
            scene.nightly();
        } finally {
            rows.change("delete from kept_since where what = 'HELD_CONFERENCES'");
        }

        assertThat(scene.held(number)).isBetween(8L, 10L);
        assertThat(scene.total(number)).isEqualTo(scene.totalOfHours(number));
    }

    @Test
    void addsAllNumbersUp() {
        var other = AtOvh.freshNumber();
        var before = new AllTogether();
        scene.daily(number, 2, YESTERDAY);
        scene.daily(other, 3, YESTERDAY);

        scene.nightly();

        var after = new AllTogether();
        assertThat(after.days - before.days).isEqualTo(5);
        assertThat(after.hours - before.hours).isEqualTo(5);
    }

    @Test
    void goesOnWhereItWasCutShort() {
        scene.daily(number, 120, YESTERDAY);
        GatewayDouble.answers(
                call ->
                        call.what().equals("histories/reading") && reads().size() > 3
                                ? Reply.problem(503, "ovh-away")
                                : null);
        assertThatThrownBy(scene::nightly).isInstanceOf(Run.Incomplete.class);
        var saved = scene.held(number);
        assertThat(saved).isBetween(50L, 119L);
        assertThat(scene.state(number, "histories_trouble")).isEqualTo("ovh-away");
        assertThat(scene.state(number, "histories_until < now() - interval '10 days'"))
                .isEqualTo("t");
        GatewayDouble.isWell();
        GatewayDouble.forgets();

        scene.again();

        assertThat(scene.held(number)).isEqualTo(120);
        assertThat(idsRead()).hasSize((int) (120 - saved));
        assertThat(scene.state(number, "histories_trouble")).isNull();
        assertThat(scene.total(number)).containsExactly("120 720 600 72000 600");
    }

    @Test
    void fetchesTheOthersWhenOneCannotBe() {
        var other = AtOvh.freshNumber();
        scene.daily(number, 2, YESTERDAY);
        scene.daily(other, 2, YESTERDAY);
        GatewayDouble.answers(
                call -> call.number().equals(number) ? Reply.problem(502, "ovh-refuses-us") : null);

        assertThatThrownBy(scene::nightly).isInstanceOf(Run.Incomplete.class);

        assertThat(scene.held(other)).isEqualTo(2);
        assertThat(lists()).as("repeating does not help").hasSize(1);
        assertThat(scene.state(number, "histories_trouble")).isEqualTo("ovh-refuses-us");
        GatewayDouble.isWell();
        GatewayDouble.forgets();
        scene.again();
        assertThat(scene.held(number)).isEqualTo(2);
        assertThat(GatewayDouble.calls("histories/listing", other)).isEmpty();
    }

    @Test
    void asksAgainWhenItsTurnDidNotCome() {
        scene.daily(number, 2, YESTERDAY);
        GatewayDouble.answers(call -> reads().size() == 1 ? Reply.problem(429, "ovh-busy") : null);

        scene.nightly();

        assertThat(scene.held(number)).isEqualTo(2);
        assertThat(reads()).hasSize(2);
    }

    @Test
    void takesNothingForOvhsWordThatStandsInForIt() {
        scene.daily(number, 2, YESTERDAY);
        GatewayDouble.answers(
                call ->
                        call.what().equals("histories/listing")
                                ? new Reply(
                                        200,
                                        "{\"what\":[],\"at\":\"2026-01-01T00:00:00Z\",\"stale\":true}")
                                : null);

        assertThatThrownBy(scene::nightly).isInstanceOf(Run.Incomplete.class);

        assertThat(scene.state(number, "histories_until")).isNull();
        assertThat(scene.state(number, "histories_trouble")).isEqualTo("ovh-away");
    }

    private List<Call> lists() {
        return GatewayDouble.calls("histories/listing", number);
    }

    private List<Call> reads() {
        return GatewayDouble.calls("histories/reading", number);
    }

    private List<Long> idsRead() {
        return reads().stream()
                .flatMap(it -> StreamSupport.stream(it.body().get("ids").spliterator(), false))
                .map(it -> it.asLong())
                .toList();
    }

    private final class AllTogether {
        private final long hours = sum("hour");
        private final long days = sum("day");

        private long sum(String step) {
            return Long.parseLong(
                    rows.read(
                                    "select coalesce(sum(conferences), 0) from held_%s where number = 0"
                                            .formatted(step))
                            .getFirst());
        }
    }
}
