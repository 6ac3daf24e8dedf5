package io.switchboard.forwarding.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.Time;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ChangingTooOftenTest {

    private final Scene given;
    private final Rows rows;
    private final Time time;

    ChangingTooOftenTest(Scene given, Rows rows, Time time) {
        this.given = given;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void well() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void isReal() {
        time.isReal();
    }

    @Test
    void isRefusedToALinkAfterTenChangesHoweverManyComeAtOnce() {
        var hotline = given.line();
        var link = given.volunteerLink(hotline, false);

        var answers = AtOnce.times(12, () -> status(Caller.link(link), hotline));

        assertThat(answers).filteredOn(it -> it == 200).hasSize(10);
        assertThat(answers).filteredOn(it -> it == 429).hasSize(2);
        Caller.answer(Caller.link(link), hotline.slug(), "phone", OvhNumbers.freshMobile())
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", endsWith(":too-many-changes"));
        assertThat(status(Caller.administrator(), hotline)).isEqualTo(200);
    }

    @Test
    void leavesTheWayOutOpen() {
        var hotline = given.line();
        var link = given.volunteerLink(hotline, false);
        AtOnce.times(11, () -> status(Caller.link(link), hotline));

        Caller.stop(Caller.link(link), hotline.slug()).statusCode(200);
    }

    @Test
    void isForgivenAfterAnHour() {
        var hotline = given.line();
        var link = given.volunteerLink(hotline, false);
        AtOnce.times(11, () -> status(Caller.link(link), hotline));

        time.isLaterBy(Duration.ofMinutes(61));

        assertThat(status(Caller.link(link), hotline)).isEqualTo(200);
    }

    @Test
    void isRefusedToANetworkOverAllHotlines() {
        var network = Caller.freshNetwork();
        var first = given.line();
        var second = given.line();
        var third = given.line();
        // Other people of the same network, each on a hotline that bears thirty changes.
        AtOnce.times(10, () -> many(network, first, 3));
        AtOnce.times(10, () -> many(network, second, 3));

        assertThat(status(from(network), third)).isEqualTo(429);
        assertThat(status(Caller.administrator(), third)).isEqualTo(200);
    }

    @Test
    void isRefusedOnAHotlineWhoeverComes() {
        var hotline = given.line();
        AtOnce.times(10, () -> many(Caller.freshNetwork(), hotline, 3));

        assertThat(status(Caller.administrator(), hotline)).isEqualTo(429);
        assertThat(status(Caller.program("rota"), hotline)).isEqualTo(429);
    }

    private static int many(String network, Known hotline, int times) {
        for (var i = 0; i < times; i++) {
            assertThat(status(from(network), hotline)).isEqualTo(200);
        }
        return times;
    }

    private static Map<String, Object> from(String network) {
        return Map.of("person", Caller.freshAddress(), "administrator", true, "network", network);
    }

    private static int status(Map<String, Object> operator, Known hotline) {
        return Caller.answer(operator, hotline.slug(), "phone", OvhNumbers.freshMobile())
                .extract()
                .statusCode();
    }
}
