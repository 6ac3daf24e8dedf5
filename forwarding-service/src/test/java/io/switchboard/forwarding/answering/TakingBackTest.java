package io.switchboard.forwarding.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.SealedField;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.Time;
import io.switchboard.platform.sealing.Ring;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class TakingBackTest {

    private static final String MAILED = "/api/v1/mailed-links/undoing";

    private final Scene given;
    private final Rows rows;
    private final Announced announced;
    private final Time time;
    private final Map<String, Object> operator = Caller.administrator();

    TakingBackTest(Scene given, Rows rows, Announced announced, Time time) {
        this.given = given;
        this.rows = rows;
        this.announced = announced;
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
    void letsThoseAnswerAgainWhoAnsweredBefore() {
        var hotline = given.line();
        var camille = OvhNumbers.freshMobile();
        var end = given.in(3).toString();
        Caller.answer(operator, hotline.slug(), "phone", camille, "name", "Camille", "until", end)
                .statusCode(200);
        var change = changed(hotline, OvhNumbers.freshMobile());

        Caller.ask("undoing", operator, hotline.slug(), "change", change)
                .statusCode(200)
                .body("summary.answerers", hasSize(1))
                .body("summary.answerers[0].name", equalTo("Camille"))
                .body("summary.answerers[0].until", equalTo(end))
                .body("changes[0].kind", equalTo("UNDONE"))
                .body("changes[1].undoable", equalTo(false));

        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(camille);
    }

    @Test
    void leadsToNobodyWhereNobodyAnswered() {
        var hotline = given.queue(2);
        var change = changed(hotline, OvhNumbers.freshMobile());

        Caller.ask("undoing", operator, hotline.slug(), "change", change)
                .statusCode(200)
                .body("summary.answerers", hasSize(0));

        assertThat(AtOvh.queue(hotline.number()).openings()).isEmpty();
    }

    @Test
    void isTheSameWhenPressedTwice() {
        var hotline = given.line();
        var change = changed(hotline, OvhNumbers.freshMobile());
        Caller.ask("undoing", operator, hotline.slug(), "change", change).statusCode(200);

        Caller.ask("undoing", operator, hotline.slug(), "change", change)
                .statusCode(200)
                .body("changes", hasSize(2));
    }

    @Test
    void isRefusedOnceAnotherChangeCame() {
        var hotline = given.line();
        var change = changed(hotline, OvhNumbers.freshMobile());
        changed(hotline, OvhNumbers.freshMobile());

        Caller.ask("undoing", operator, hotline.slug(), "change", change)
                .statusCode(409)
                .body("type", endsWith(":not-undoable"));
        Caller.ask("undoing", operator, hotline.slug(), "change", UUID.randomUUID())
                .statusCode(404)
                .body("type", endsWith(":unknown-change"));
    }

    @Test
    void isRefusedAfterADay() {
        var hotline = given.line();
        var change = changed(hotline, OvhNumbers.freshMobile());

        time.isLaterBy(Duration.ofHours(24));

        Caller.ask("undoing", operator, hotline.slug(), "change", change)
                .statusCode(409)
                .body("type", endsWith(":not-undoable"));
    }

    @Test
    void isDoneByTheLinkOfAMail() {
        var hotline = given.line();
        var camille = OvhNumbers.freshMobile();
        changed(hotline, camille);
        changed(hotline, OvhNumbers.freshMobile());
        var secret = secretOf(told(hotline, "CHANGED"));

        mailed("/showing", secret)
                .statusCode(200)
                .body("slug", equalTo(hotline.slug()))
                .body("undone", equalTo(false))
                .body("change.undoable", equalTo(true));
        mailed("", secret).statusCode(200).body("undone", equalTo(true));
        mailed("", secret).statusCode(200).body("undone", equalTo(true));

        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(camille);
        Caller.show(operator, hotline.slug())
                .body("changes", hasSize(3))
                .body("changes[0].by.kind", equalTo("MAIL"));
    }

    @Test
    void isRefusedByTheLinkOfAMailThatIsOutrun() {
        var hotline = given.line();
        changed(hotline, OvhNumbers.freshMobile());
        var secret = secretOf(told(hotline, "STARTED"));
        changed(hotline, OvhNumbers.freshMobile());

        mailed("", secret).statusCode(409).body("type", endsWith(":not-undoable"));
        mailed("/showing", secret).statusCode(200).body("change.undoable", equalTo(false));
        mailed("", "nothing").statusCode(404).body("type", endsWith(":unknown-link"));
        mailed("/showing", "nothing").statusCode(404).body("type", endsWith(":unknown-link"));
    }

    private String changed(Known hotline, String phone) {
        return Caller.answer(operator, hotline.slug(), "phone", phone)
                .statusCode(200)
                .extract()
                .path("changes[0].id");
    }

    private JsonNode told(Known hotline, String kind) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                announced
                                        .events("ForwardingChanged", hotline.id().toString())
                                        .stream()
                                        .filter(it -> it.get("kind").asText().equals(kind))
                                        .findFirst()
                                        .orElse(null),
                        it -> it != null);
    }

    private String secretOf(JsonNode event) {
        return announced.open(Ring.LINK, SealedField.UNDO_SECRET, event.get("undo").asText());
    }

    private static ValidatableResponse mailed(String verb, String secret) {
        return Caller.web().body(Map.of("secret", secret)).post(MAILED + verb).then();
    }
}
