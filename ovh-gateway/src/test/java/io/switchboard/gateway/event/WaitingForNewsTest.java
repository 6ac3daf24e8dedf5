package io.switchboard.gateway.event;

import static io.switchboard.gateway.Wishes.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import java.util.Map;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingForNewsTest {

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String code = Wishes.code();

    @BeforeEach
    void aRoom() {
        ovh.reset();
        Caller.booking()
                .body(Wishes.room(code, Wishes.inAnHour()))
                .post("/api/v1/rooms/opening")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void leaveNothingBehind() {
        ovh.reset();
    }

    @Test
    void tellsWhenSomethingHappens() throws Exception {
        channels("on");

        try (var threads = Executors.newSingleThreadExecutor()) {
            var news = threads.submit(() -> await(code));
            // Who calls before we wait is no news.
            Awaitility.await()
                    .until(
                            () -> {
                                ovh.join(NUMBER, code, "0033612345678");
                                return news.isDone();
                            });

            assertThat(news.get().statusCode()).isEqualTo(200);
            assertThat(news.get().as(Boolean.class)).isTrue();
        }
    }

    @Test
    void tellsWhenNothingHappened() {
        channels("on");

        assertThat(await(code).as(Boolean.class)).isFalse();
    }

    @Test
    void waitingCostsNoCalls() {
        channels("on");
        await(code);
        var before = ovh.calls().size();

        await(code);

        assertThat(ovh.calls().size() - before).isLessThanOrEqualTo(1);
    }

    @Test
    void hasNothingToWaitOnWhereTheChannelIsNone() {
        channels("off");

        await(code).then().statusCode(404).body("type", endsWith("no-events"));
    }

    @Test
    void goesNowhereElse() {
        channels("odd");

        await(code).then().statusCode(404).body("type", endsWith("no-events"));
    }

    @Test
    void aRoomThatIsOverHasNoEvents() {
        await(Wishes.code()).then().statusCode(404).body("type", endsWith("no-events"));
    }

    private void channels(String mode) {
        ovh.ask("POST", "events-channels", Map.of("channels", mode));
    }

    private static Response await(String code) {
        return Caller.booking()
                .body(Map.of("number", NUMBER, "accessCode", code))
                .post("/api/v1/room-events/awaiting");
    }
}
