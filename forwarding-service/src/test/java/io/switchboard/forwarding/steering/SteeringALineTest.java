package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.platform.sealing.Ring;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class SteeringALineTest {

    private static final String CAMILLE = "06 98 12 34 56";
    private static final String CAMILLE_AT_OVH = "0033698123456";
    private static final String DOMINIQUE = "+33 6 98 12 34 57";
    private static final String DOMINIQUE_AT_OVH = "0033698123457";
    private static final String FALLBACK = "0033199123456";

    private final Scene given;
    private final Rows rows;
    private final Announced announced;
    private final Map<String, Object> operator = Caller.administrator();

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

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE, "name", "Camille")
                .statusCode(200)
                .body("summary.settling.state", equalTo("SETTLED"))
                .body("summary.answerers[0].name", equalTo("Camille"))
                .body("summary.answerers[0].phone", equalTo("06 98 •• •• 56"))
                .body("changes[0].kind", equalTo("STARTED"))
                .body("changes[0].state", equalTo("DONE"))
                .body("changes[0].to", equalTo("Camille, 06 98 •• •• 56"));

        assertThat(GatewayDouble.changes(hotline.atOvh()))
                .containsExactly("forward to " + CAMILLE_AT_OVH);
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE_AT_OVH);
    }

    @Test
    void changesItInOneCallAndStopsItInOne() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);

        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE)
                .statusCode(200)
                .body("changes[0].kind", equalTo("CHANGED"));
        Caller.stop(operator, hotline.slug())
                .statusCode(200)
                .body("summary.answerers", hasSize(0))
                .body("changes[0].kind", equalTo("STOPPED"));

        assertThat(GatewayDouble.changes(hotline.atOvh()))
                .containsExactly(
                        "forward to " + CAMILLE_AT_OVH,
                        "forward to " + DOMINIQUE_AT_OVH,
                        "stop forwarding");
        assertThat(AtOvh.forwardOf(hotline.atOvh())).isEmpty();
    }

    @Test
    void asksNothingOfOvhForWhatIsSoAlready() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        GatewayDouble.forgets();

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE, "until", given.in(3).toString())
                .statusCode(200);
        given.isSettled(hotline);
        Caller.stop(operator, hotline.slug()).statusCode(200);
        Caller.stop(operator, hotline.slug()).statusCode(200);

        assertThat(GatewayDouble.changes(hotline.atOvh())).containsExactly("stop forwarding");
    }

    @Test
    void setsWhatCallersGetWhenNobodyAnswersOnce() {
        var hotline =
                given.newLine(
                        new Unanswered(Unanswered.Kind.NUMBER, new PhoneNumber(FALLBACK), 25));

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.stop(operator, hotline.slug()).statusCode(200);

        assertThat(GatewayDouble.changes(hotline.atOvh()))
                .containsExactly(
                        "stop forwarding",
                        "unanswered to number %s after 25".formatted(FALLBACK),
                        "forward to " + CAMILLE_AT_OVH,
                        "stop forwarding");
    }

    @Test
    void leadsToAVoicemailWhereARuleSaysSo() {
        var hotline =
                given.newLine(
                        new Unanswered(Unanswered.Kind.MESSAGE, new PhoneNumber(FALLBACK), 20));

        assertThat(GatewayDouble.changes(hotline.atOvh()))
                .containsExactly(
                        "stop forwarding",
                        "unanswered to voicemail %s after 20".formatted(FALLBACK));
    }

    @Test
    void namesEachChangeToTheGatewayWithoutAPhone() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE).statusCode(200);

        var keys = GatewayDouble.changeCalls(hotline.atOvh()).stream().map(GatewayDouble.Call::key);

        assertThat(keys.toList())
                .doesNotHaveDuplicates()
                .allSatisfy(
                        it ->
                                assertThat(it)
                                        .hasSizeLessThan(100)
                                        .startsWith(hotline.id().toString()));
    }

    @Test
    void tellsTheGroupOnceOvhHasIt() {
        var hotline = given.line();
        var camille = Caller.freshAddress();
        given.operates(hotline, camille);

        Caller.answer(Caller.person(camille), hotline.slug(), "phone", CAMILLE, "name", "Camille")
                .statusCode(200);

        var told = announced.await("ForwardingChanged", hotline.id().toString());
        assertThat(told.get("kind").asText()).isEqualTo("STARTED");
        assertThat(told.get("by").asText()).isEqualTo("PERSON");
        assertThat(told.get("answering").asInt()).isEqualTo(1);
        assertThat(told.has("from")).isFalse();
        assertThat(open(SealedField.ANSWERER, told.get("to").asText()))
                .isEqualTo("Camille, 06 98 •• •• 56");
        assertThat(open(SealedField.ACTOR, told.get("actor").asText())).isEqualTo(camille);
        assertThat(told.at("/hotline/slug").asText()).isEqualTo(hotline.slug());
        assertThat(told.at("/notices/channel").asText()).isEqualTo("lyon");
        assertThat(announced.open(Ring.LINK, SealedField.UNDO_SECRET, told.get("undo").asText()))
                .isNotBlank();
    }

    private String open(String field, String sealed) {
        return announced.open(Ring.ADDRESS, field, sealed);
    }
}
