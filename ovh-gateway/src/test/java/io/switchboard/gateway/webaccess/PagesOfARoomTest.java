package io.switchboard.gateway.webaccess;

import static io.switchboard.gateway.Service.BOOKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesOfARoomTest {

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String code = Wishes.code();

    @BeforeEach
    void openARoom() {
        ovh.reset();
        BOOKING.asks()
                .body(Wishes.room(code, Wishes.inAnHour()))
                .post("/api/v1/rooms/opening")
                .then()
                .statusCode(200);
    }

    @Test
    void areMadeOnceForAKind() {
        var first = create("READ").statusCode(200).extract().jsonPath();

        create("READ").statusCode(200).body("id", equalTo(first.getInt("id")));
        create("WRITE").statusCode(200).body("kind", equalTo("WRITE"));

        list().body("what", hasSize(2)).body("what[0].url", startsWith("http"));
    }

    @Test
    void areMadeOnceAlthoughTheAnswerIsLost() {
        ovh.faults(Map.of("emptyRate", 1, "only", "/telephony/*/rooms/*/webAccess"));
        create("READ").statusCode(503);
        ovh.noFaults();

        create("READ").statusCode(200);

        list().body("what", hasSize(1));
    }

    @Test
    void openNothingOnceRemoved() {
        var id = create("READ").extract().jsonPath().getLong("id");

        remove(id).statusCode(204);
        remove(id).statusCode(204);

        list().body("what", empty());
        assertThat(SentToOvh.changes()).contains("DELETE");
    }

    @Test
    void areNoneOfARoomThatIsNot() {
        BOOKING.asks()
                .body(Map.of("room", Wishes.key(Wishes.code()), "kind", "READ"))
                .post("/api/v1/web-accesses/creating")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-room"));
    }

    private ValidatableResponse create(String kind) {
        return BOOKING.asks()
                .body(Map.of("room", Wishes.key(code), "kind", kind))
                .post("/api/v1/web-accesses/creating")
                .then();
    }

    private ValidatableResponse remove(long id) {
        return BOOKING.asks()
                .body(Map.of("room", Wishes.key(code), "id", id))
                .post("/api/v1/web-accesses/removing")
                .then();
    }

    private ValidatableResponse list() {
        return BOOKING.asks()
                .body(Wishes.key(code))
                .post("/api/v1/web-accesses/listing")
                .then()
                .statusCode(200);
    }
}
