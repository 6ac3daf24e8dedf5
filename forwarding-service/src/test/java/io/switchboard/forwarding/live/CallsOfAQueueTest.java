package io.switchboard.forwarding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.testing.AtOnce;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class CallsOfAQueueTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T14:00:00Z");

    private final Scene given;
    private final Rows rows;

    CallsOfAQueueTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void well() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void isWell() {
        GatewayDouble.reset();
    }

    @Test
    void areThoseWhoWaitAndThoseWhoTalk() {
        var hotline = given.queue(1);
        var queue = AtOvh.queue(hotline.number());
        queue.hasCall(FIRST.plusSeconds(20), null);
        queue.hasCall(FIRST.plusSeconds(10), null);
        queue.hasCall(FIRST, FIRST.plusSeconds(5));

        Caller.ask("calls", Caller.administrator(), hotline.slug())
                .statusCode(200)
                .body("waiting", hasSize(2))
                .body("waiting[0]", equalTo(FIRST.plusSeconds(10).toString()))
                .body("answered[0].since", equalTo(FIRST.plusSeconds(5).toString()))
                .body("answeredCount", equalTo(12))
                .body("lostCount", equalTo(3))
                .body("stale", equalTo(false));

        assertThat(GatewayDouble.calls("queues/live/calls"))
                .extracting(GatewayDouble.Call::lane)
                .containsExactly("live");
    }

    @Test
    void areAskedForOnceForAllWhoWatch() {
        var hotline = given.queue(1);

        AtOnce.times(
                8,
                () ->
                        Caller.ask("calls", Caller.administrator(), hotline.slug())
                                .statusCode(200)
                                .body("waiting", hasSize(0)));

        assertThat(GatewayDouble.calls("queues/live/calls")).hasSize(1);
    }

    @Test
    void areToldWithoutCountsWhereOvhHasNone() {
        var hotline = given.queue(1);
        GatewayDouble.fails("queues/live/statistics", Reply.problem(502, "ovh-refuses-request"));

        Caller.ask("calls", Caller.administrator(), hotline.slug())
                .statusCode(200)
                .body("answeredCount", nullValue());
    }

    @Test
    void areNotToldWhileOvhIsSilent() {
        var hotline = given.queue(1);
        GatewayDouble.fails("queues/live/calls", Reply.problem(504, "ovh-silent"));

        Caller.ask("calls", Caller.administrator(), hotline.slug())
                .statusCode(503)
                .body("type", endsWith(":ovh-silent"));
    }

    @Test
    void areNotThoseOfALine() {
        Caller.ask("calls", Caller.administrator(), given.line().slug())
                .statusCode(404)
                .body("type", endsWith(":not-a-queue"));
    }
}
