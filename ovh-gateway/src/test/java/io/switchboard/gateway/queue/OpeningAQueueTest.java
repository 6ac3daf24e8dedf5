package io.switchboard.gateway.queue;

import static io.switchboard.gateway.queue.Hotline.ask;
import static io.switchboard.gateway.queue.Hotline.atOvh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
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
class OpeningAQueueTest {

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    void beginAnew() {
        ovh.reset();
    }

    @Test
    void addsAnOpening() {
        add("MONDAY", "08:00", "12:30")
                .statusCode(200)
                .body("day", equalTo("MONDAY"))
                .body("from", equalTo("08:00:00"))
                .body("to", equalTo("12:30:00"));

        ask("openings/listing")
                .statusCode(200)
                .body("what", hasSize(1))
                .body("what[0].day", equalTo("MONDAY"))
                .body("what[0].to", equalTo("12:30:00"));
    }

    @Test
    void findsTheOneThatIsThere() {
        var id = add("SUNDAY", "02:00:00", "23:59:59").extract().jsonPath().getInt("id");

        add("SUNDAY", "02:00:00", "23:59:59").statusCode(200).body("id", equalTo(id));

        assertThat(atOvh().get("conditions")).hasSize(1);
    }

    @Test
    void addsOneAlthoughTheAnswerIsLost() {
        ovh.faults(Map.of("emptyRate", 1, "only", "/telephony/*/conditions"));
        add("SUNDAY", "02:00:00", "23:59:59").statusCode(503);
        ovh.noFaults();

        add("SUNDAY", "02:00:00", "23:59:59").statusCode(200);

        assertThat(atOvh().get("conditions")).hasSize(1);
    }

    @Test
    void removesItAndFindsNothingWrongWithOneThatIsGone() {
        var id = add("MONDAY", "08:00", "12:30").extract().jsonPath().getLong("id");

        ask("openings/removing", Map.of("id", id)).statusCode(204);
        ask("openings/removing", Map.of("id", id)).statusCode(204);

        ask("openings/listing").body("what", empty());
    }

    @Test
    void refusesOneThatDoesNotLast() {
        add("MONDAY", "12:30", "08:00")
                .statusCode(422)
                .body("type", endsWith("opening-without-length"));

        assertThat(SentToOvh.changes()).isEmpty();
    }

    @Test
    void leadsCallersElsewhereWhileItIsClosed() {
        close("number", "0033612345678")
                .statusCode(200)
                .body("timed", equalTo(true))
                .body("kind", equalTo("number"))
                .body("to", equalTo("0033612345678"));

        ask("closing/reading")
                .statusCode(200)
                .body("what.kind", equalTo("number"))
                .body("what.to", equalTo("0033612345678"));
        ask("closing/setting", Map.of("closing", Map.of("timed", false, "kind", "none")))
                .statusCode(200)
                .body("timed", equalTo(false))
                .body("kind", equalTo("none"));
    }

    @Test
    void mustBeToldWhereCallersAreLed() {
        ask("closing/setting", Map.of("closing", Map.of("timed", true, "kind", "number")))
                .statusCode(400)
                .body("errors[0].field", equalTo("closing.to"));

        assertThat(SentToOvh.changes()).isEmpty();
    }

    private static ValidatableResponse close(String kind, String to) {
        return ask(
                "closing/setting",
                Map.of("closing", Map.of("timed", true, "kind", kind, "to", to)));
    }

    private static ValidatableResponse add(String day, String from, String to) {
        return ask("openings/adding", Map.of("day", day, "from", from, "to", to));
    }
}
