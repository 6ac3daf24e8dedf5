package io.switchboard.gateway.line;

import static io.switchboard.gateway.Service.FORWARDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.testing.SimulatorClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForwardingALineTest {

    private static final String LINE = "0033199000011";
    private static final String PHONE = "0033612345678";

    /** How a phone that cannot take a call may be, in the simulator's words. */
    private static final List<String> UNHEARD = List.of("silent", "busy", "unregistered");

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    void beginAnew() {
        ovh.reset();
        read().body("what.always.on", equalTo(false));
        ovh.forgetCalls();
    }

    @Test
    void leadsAllCallsThere() {
        forward()
                .statusCode(200)
                .body("always.on", equalTo(true))
                .body("always.to", equalTo(PHONE))
                .body("always.nature", equalTo("number"));

        assertThat(options().get("forwardUnconditionalNumber").asText()).isEqualTo(PHONE);
        assertThat(SentToOvh.about("/options"))
                .containsExactly(
                        "PUT /line/" + LINE + "/options", "GET /line/" + LINE + "/options");
        read().body("what.always.on", equalTo(true)).body("stale", equalTo(false));
    }

    @Test
    void letsTheLineRingAgain() {
        forward().statusCode(200);

        ask("forwarding/stopping", Map.of("number", LINE))
                .statusCode(200)
                .body("always.on", equalTo(false));

        assertThat(options().get("forwardUnconditional").asBoolean()).isFalse();
    }

    @Test
    void leadsCallsThatNobodyAnswersElsewhere() {
        ask("unanswered/setting", Map.of("line", LINE, "to", PHONE, "afterSeconds", 25))
                .statusCode(200)
                .body("unanswered.on", equalTo(true))
                .body("unanswered.to", equalTo(PHONE))
                .body("unansweredAfter", equalTo("PT25S"))
                .body("always.on", equalTo(false));

        assertThat(SentToOvh.about("/options"))
                .containsExactly(
                        "PUT /line/" + LINE + "/options", "GET /line/" + LINE + "/options");
        assertThat(UNHEARD).allSatisfy(it -> assertThat(ringing(it)).containsExactly(PHONE));
        assertThat(ringing("free")).containsExactly(LINE);
    }

    @Test
    void letsThemGoNowhereAgain() {
        ask("unanswered/setting", Map.of("line", LINE, "to", PHONE, "afterSeconds", 25))
                .statusCode(200);

        ask("unanswered/stopping", Map.of("number", LINE))
                .statusCode(200)
                .body("unanswered.on", equalTo(false))
                .body("busy.on", equalTo(false))
                .body("unregistered.on", equalTo(false));

        assertThat(UNHEARD).allSatisfy(it -> assertThat(ringing(it)).isEmpty());
    }

    @Test
    void leadsCallsThatNobodyAnswersToAVoicemail() {
        ask(
                        "unanswered/setting",
                        Map.of("line", LINE, "to", LINE, "afterSeconds", 20, "kind", "VOICEMAIL"))
                .statusCode(200)
                .body("unanswered.nature", equalTo("voicemail"))
                .body("busy.nature", equalTo("voicemail"))
                .body("unregistered.nature", equalTo("voicemail"))
                .body("unregistered.to", equalTo(LINE));

        assertThat(UNHEARD).allSatisfy(it -> assertThat(outcome(it)).isEqualTo("voicemail"));
    }

    @Test
    void isDoneAlthoughTheAnswerIsLost() {
        ovh.faults(Map.of("dropRate", 0.4, "errorRate", 0.2, "only", "/telephony/*/options"));

        forward();
        ovh.noFaults();

        forward().statusCode(200);
        assertThat(options().get("forwardUnconditional").asBoolean()).isTrue();
    }

    @Test
    void isRefusedForALineThatIsNotOurs() {
        ask("forwarding/setting", Map.of("line", "0033199000999", "to", PHONE))
                .statusCode(404)
                .body("type", endsWith("unknown-number"));

        assertThat(SentToOvh.about("/options")).isEmpty();
    }

    @Test
    void findsALineThatWasAddedJustNow() {
        ovh.ask("POST", "lines", Map.of("serviceName", "0033199000031"));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () ->
                                ask("forwarding/reading", Map.of("number", "0033199000031"))
                                        .statusCode(200));
    }

    @Test
    void startsWithKnowingWhereANumberLeads() {
        redirect("0033199000021")
                .statusCode(200)
                .body("what.feature", equalTo("redirect"))
                .body("what.destination", equalTo(LINE));
        redirect("0033199000023")
                .statusCode(200)
                .body("what.feature", equalTo("empty"))
                .body("what.destination", nullValue());
        redirect(LINE).statusCode(404).body("type", endsWith("unknown-number"));
    }

    @Test
    void choosesAmongAllThatWeHave() {
        FORWARDING
                .asks()
                .get("/api/v1/lines/offered")
                .then()
                .statusCode(200)
                .body("what.number", hasItems(LINE, "0033199000021", "0033199000001"))
                .body("what.find{it.number=='0033199000021'}.feature", equalTo("redirect"))
                .body("what.find{it.number=='0033199000011'}.feature", equalTo("sip"))
                .body("what.find{it.number=='0033199000041'}.feature", equalTo("easyHunting"))
                .body("what[0].billingAccount", equalTo("aa1111111-ovh-1"));
    }

    private List<String> ringing(String phone) {
        return StreamSupport.stream(route(phone).get("rings").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String outcome(String phone) {
        return route(phone).get("outcome").asText();
    }

    private JsonNode route(String phone) {
        return ovh.ask("POST", "ring", Map.of("number", LINE, "phone", phone));
    }

    private static ValidatableResponse forward() {
        return ask("forwarding/setting", Map.of("line", LINE, "to", PHONE));
    }

    private static ValidatableResponse read() {
        return ask("forwarding/reading", Map.of("number", LINE)).statusCode(200);
    }

    private static ValidatableResponse redirect(String number) {
        return FORWARDING
                .asks()
                .body(Map.of("number", number))
                .post("/api/v1/redirects/reading")
                .then();
    }

    private JsonNode options() {
        return StreamSupport.stream(ovh.ask("GET", "lines", null).spliterator(), false)
                .filter(line -> line.get("serviceName").asText().equals(LINE))
                .findFirst()
                .orElseThrow()
                .get("options");
    }

    private static ValidatableResponse ask(String what, Object body) {
        return FORWARDING.asks().body(body).post("/api/v1/lines/" + what).then();
    }
}
