package io.switchboard.forwarding.way;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class TestingTheWayTest {

    private final Map<String, Object> somebody = Caller.administrator();
    private final String phone = OvhNumbers.freshMobile();
    private final Scene given;
    private final Rows rows;

    TestingTheWayTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void well() {
        GatewayDouble.reset();
    }

    @Test
    void followsALineToThePhone() {
        var hotline = given.line();
        test(hotline)
                .body("sound", equalTo(true))
                .body(
                        "checks.what",
                        contains(
                                "number-leads-to-line",
                                "line-rings-itself",
                                "unanswered-as-wished"));
        answers(hotline);

        test(hotline)
                .body("sound", equalTo(true))
                .body("at", notNullValue())
                .body(
                        "checks.what",
                        contains(
                                "number-leads-to-line",
                                "line-leads-to-phone",
                                "unanswered-as-wished"))
                .body("checks.sound", everyItem(is(true)));
    }

    @Test
    void tellsWhereALineGoesAstray() {
        var hotline = given.newLine(new Unanswered(Unanswered.Kind.NUMBER, other(), 20));
        answers(hotline);
        AtOvh.forwards(hotline.atOvh(), OvhNumbers.freshMobile());
        AtOvh.hasRedirect(hotline.number(), OvhNumbers.fresh());

        test(hotline)
                .body("sound", equalTo(false))
                .body("checks.sound", contains(false, false, true));

        AtOvh.forwardsUnanswered(hotline.atOvh(), null, Duration.ofSeconds(20));
        test(hotline).body("checks.sound", contains(false, false, false));
        AtOvh.loses(hotline.atOvh());
        test(hotline).body("checks.sound", contains(false, false, false));
    }

    @Test
    void followsAQueueToThePhone() {
        var hotline = given.queue(2);
        test(hotline)
                .body("sound", equalTo(true))
                .body("checks.what", contains("closed-now", "unanswered-as-wished"));
        answers(hotline);

        test(hotline)
                .body("sound", equalTo(true))
                .body(
                        "checks.what",
                        contains(
                                "agent-available",
                                "others-logged-out",
                                "open-now",
                                "unanswered-as-wished"));
    }

    @Test
    void tellsWhereAQueueGoesAstray() {
        var hotline = given.queue(2);
        var queue = AtOvh.queue(hotline.number());
        answers(hotline);
        queue.hasSwitched(queue.agents().getFirst().id(), AgentStatus.LOGGED_OUT);
        queue.hasAgent(OvhNumbers.freshMobile(), AgentStatus.AVAILABLE);
        queue.openings().forEach(it -> queue.losesOpening(it.id()));

        test(hotline)
                .body("sound", equalTo(false))
                .body("checks.sound", contains(false, false, false, true));
    }

    @Test
    void tellsThatAQueueIsOpenThoughNobodyAnswers() {
        var hotline = given.queue(2);
        for (var day : DayOfWeek.values()) {
            AtOvh.queue(hotline.number()).hasOpening(day, LocalTime.MIN, LocalTime.of(23, 59, 59));
        }

        test(hotline).body("checks.sound", contains(false, true));
    }

    @Test
    void needsAnOvhThatTells() {
        var hotline = given.line();
        GatewayDouble.fails("lines/forwarding/reading", Reply.problem(503, "ovh-away"));

        ask(hotline, somebody).statusCode(503).body("type", endsWith("ovh-silent"));
    }

    @Test
    void isForThoseWhoOperateTheHotline() {
        ask(given.line(), Caller.person(Caller.freshAddress()))
                .statusCode(404)
                .body("type", endsWith("unknown-hotline"));
    }

    private void answers(Known hotline) {
        Caller.answer(somebody, hotline.slug(), "phone", "+" + phone.substring(2)).statusCode(200);
        given.isSettled(hotline);
    }

    private static PhoneNumber other() {
        return new PhoneNumber(OvhNumbers.freshMobile());
    }

    private ValidatableResponse test(Known hotline) {
        return ask(hotline, somebody).statusCode(200);
    }

    private static ValidatableResponse ask(Known hotline, Map<String, Object> operator) {
        return Caller.ask("testing", operator, hotline.slug());
    }
}
