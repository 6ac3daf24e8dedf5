package io.switchboard.gateway.queue;

import static io.switchboard.gateway.queue.Hotline.ask;
import static io.switchboard.gateway.queue.Hotline.atOvh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.testing.SimulatorClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnsweringAQueueTest {

    private static final String PHONE = "0033612345678";

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    void beginAnew() {
        ovh.reset();
    }

    @Test
    void makesAnAgentOfAPhone() {
        place(PHONE, 1)
                .statusCode(200)
                .body("phone", equalTo(PHONE))
                .body("status", equalTo("AVAILABLE"))
                .body("ringing", equalTo("PT10S"))
                .body("position", equalTo(1));

        assertThat(atOvh().get("agents")).hasSize(1);
        assertThat(atOvh().get("agents").get(0).get("status").asText()).isEqualTo("available");
        assertThat(atOvh().get("seats")).hasSize(1);
        ask("agents/listing")
                .statusCode(200)
                .body("what.phone", contains(PHONE))
                .body("what[0].position", equalTo(1))
                .body("what[0].lines", equalTo(1))
                .body("what[0].wrapUp", equalTo("PT0S"));
    }

    @Test
    void neverMakesASecondOneOfTheSamePhone() {
        place(PHONE, 1).statusCode(200);
        var agent = place("0033612345679", 2).extract().jsonPath().getLong("id");

        place(PHONE, 3).statusCode(200).body("position", equalTo(3));
        switchTo(agent, "LOGGED_OUT").statusCode(200).body("status", equalTo("LOGGED_OUT"));
        place("0033612345679", 2).statusCode(200).body("id", equalTo((int) agent));

        ask("agents/listing")
                .body("what", hasSize(2))
                .body("what.find{it.phone=='" + PHONE + "'}.position", equalTo(3))
                .body("what.find{it.phone=='0033612345679'}.status", equalTo("AVAILABLE"));
    }

    @Test
    void changesNothingOfAnAgentWhoIsReady() {
        place(PHONE, 1).statusCode(200);
        ovh.forgetCalls();

        place(PHONE, 1).statusCode(200);

        assertThat(SentToOvh.changes()).isEmpty();
    }

    @Test
    void makesOneAgentAlthoughTheAnswerIsLost() {
        ovh.faults(Map.of("emptyRate", 1, "only", "/telephony/*/hunting/agent"));
        place(PHONE, 1).statusCode(503);
        ovh.noFaults();

        place(PHONE, 1).statusCode(200);

        assertThat(atOvh().get("agents")).hasSize(1);
        assertThat(atOvh().get("seats")).hasSize(1);
    }

    @Test
    void tiesOneAgentOnceAlthoughAnswersAreLost() {
        ovh.faults(Map.of("dropRate", 0.5, "only", "/telephony/*/hunting/*"));
        place(PHONE, 1);
        ovh.noFaults();

        place(PHONE, 1).statusCode(200);

        assertThat(atOvh().get("agents")).hasSize(1);
        assertThat(atOvh().get("seats")).hasSize(1);
    }

    @Test
    void knowsNoAgentThatIsNotThere() {
        switchTo(1, "AVAILABLE").statusCode(404).body("type", endsWith("unknown-agent"));
    }

    @Test
    void isOfNoNumberThatIsNoQueue() {
        ask("agents/placing", wish("0033199000001", PHONE, 1))
                .statusCode(404)
                .body("type", endsWith("unknown-number"));

        assertThat(SentToOvh.changes()).isEmpty();
    }

    private static ValidatableResponse place(String phone, int position) {
        return ask("agents/placing", wish(Hotline.NUMBER, phone, position));
    }

    private static Map<String, Object> wish(String number, String phone, int position) {
        return Map.of("number", number, "phone", phone, "ringSeconds", 10, "position", position);
    }

    private static ValidatableResponse switchTo(long agent, String status) {
        return ask("agents/switching", Map.of("agent", agent, "status", status));
    }
}
