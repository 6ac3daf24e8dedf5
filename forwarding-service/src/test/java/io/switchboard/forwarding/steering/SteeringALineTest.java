package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class SteeringALineTest {

    private static final String CAMILLE = "06 98 12 34 56";
    private static final String CAMILLE_AT_OVH = "0033698123456";
    private static final String DOMINIQUE = "+33 6 98 12 34 57";
    private static final String DOMINIQUE_AT_OVH = "0033698123457";

    private final Scene given;
    private final Rows rows;
    private final Announced announced;

    SteeringALineTest(Scene given, Rows rows, Announced announced) {
        this.given = given;
        this.rows = rows;
        this.announced = announced;
    }

    @BeforeEach
    void well() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @Test
    void forwardsItToThePhoneThatAnswers() {
        var hotline = given.line();
        var camille = Caller.administrator();

        Caller.answer(camille, hotline.slug(), "phone", CAMILLE, "name", "Camille")
                .statusCode(200)
                .body("summary.settling.state", equalTo("SETTLED"))
                .body("summary.answerers[0].name", equalTo("Camille"))
                .body("summary.answerers[0].phone", equalTo("06 98 •• •• 56"));

        assertThat(GatewayDouble.changes(hotline.atOvh()))
                .containsExactly("forward to " + CAMILLE_AT_OVH);
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE_AT_OVH);
        var event = announced.await("ForwardingChanged", hotline.id().toString());
        assertThat(event.get("kind").asText()).isEqualTo("STARTED");
    }

    @Test
    void changesItInOneCallAndStopsItInOne() {
        var hotline = given.line();
        var operator = Caller.administrator();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);

        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE).statusCode(200);
        Caller.stop(operator, hotline.slug()).statusCode(200);

        assertThat(GatewayDouble.changes(hotline.atOvh()))
                .containsExactly(
                        "forward to " + CAMILLE_AT_OVH,
                        "forward to " + DOMINIQUE_AT_OVH,
                        "stop forwarding");
        assertThat(AtOvh.forwardOf(hotline.atOvh())).isEmpty();
    }
}
