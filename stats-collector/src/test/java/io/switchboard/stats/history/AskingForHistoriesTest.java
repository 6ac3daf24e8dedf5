package io.switchboard.stats.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.stats.AtOvh;
import io.switchboard.stats.Caller;
import io.switchboard.stats.GatewayDouble;
import io.switchboard.stats.GatewayDouble.Reply;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AskingForHistoriesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject HeldScene scene;
    @Inject Time time;
    @Inject Rows rows;

    private final String number = AtOvh.freshNumber();

    @BeforeEach
    @AfterEach
    void beginAnew() {
        GatewayDouble.reset();
        time.isReal();
        rows.change("delete from histories_wish");
        rows.change("delete from kept_since");
    }

    @Test
    void fetchesThemWithinSeconds() {
        scene.daily(number, 3, Instant.now().minus(Duration.ofHours(5)));

        ask("{}").statusCode(204);
        ask("{}").statusCode(204);

        await().atMost(SOON).until(() -> rows.count("histories_wish") == 0);
        assertThat(scene.held(number)).isEqualTo(3);
        assertThat(GatewayDouble.calls("histories/listing", number)).hasSize(12);
    }

    @Test
    void goesBackAsFarAsSomebodyWants() {
        scene.daily(number, 500, Instant.now().minus(Duration.ofHours(5)));
        scene.nightly();
        var before = scene.held(number);

        ask("{\"from\":\"%s\"}".formatted(LocalDate.now().minusDays(450))).statusCode(204);

        await().atMost(SOON).until(() -> rows.count("histories_wish") == 0);
        assertThat(before).isLessThan(370);
        assertThat(scene.held(number)).isBetween(449L, 452L);
        assertThat(scene.state(number, "histories_from < now() - interval '449 days'"))
                .isEqualTo("t");
    }

    @Test
    void fetchesWhatAClockThatWasSetBackHadPassed() {
        var recently = Instant.now().minus(Duration.ofHours(5));
        scene.daily(number, 3, recently);
        time.is(Instant.now().plus(Duration.ofDays(20)));
        scene.nightly();
        time.isReal();
        AtOvh.held(number, 2_000, recently.plus(Duration.ofHours(1)), Duration.ofMinutes(30));

        ask("{}").statusCode(204);

        await().atMost(SOON).until(() -> rows.count("histories_wish") == 0);
        assertThat(scene.held(number)).isEqualTo(4);
        assertThat(scene.state(number, "histories_until <= now()")).isEqualTo("t");
        assertThat(scene.state(number, "histories_fetched <= now()")).isEqualTo("t");
    }

    @Test
    void isKeptUntilItIsDone() {
        scene.daily(number, 3, Instant.now().minus(Duration.ofHours(5)));
        GatewayDouble.answers(_ -> Reply.problem(503, "ovh-away"));

        ask("{}").statusCode(204);

        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(
                                                rows.read(
                                                        "select failures from lease where name = 'histories'"))
                                        .isNotEqualTo(java.util.List.of("0")));
        assertThat(rows.count("histories_wish")).isEqualTo(1);
        GatewayDouble.isWell();
        time.is(Instant.now().plus(Duration.ofMinutes(2)));
        await().atMost(SOON).until(() -> rows.count("histories_wish") == 0);
        assertThat(scene.held(number)).isEqualTo(3);
    }

    @Test
    void refusesADayThatIsYetToCome() {
        ask("{\"from\":\"%s\"}".formatted(LocalDate.now().plusDays(2)))
                .statusCode(422)
                .body("type", endsWith("day-yet-to-come"));
        ask("{\"from\":\"1999-01-01\"}").statusCode(422).body("type", endsWith("too-far-back"));
        ask("{\"from\":\"yesterday\"}").statusCode(400);

        assertThat(rows.count("histories_wish")).isZero();
    }

    @Test
    void isForAdministrators() {
        Caller.as("notifier")
                .body("{}")
                .post("/api/v1/administration/histories/fetching")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhatTheServiceDoesByItself() {
        Caller.web()
                .get("/api/v1/administration/jobs")
                .then()
                .statusCode(200)
                .body("name", hasItems("histories", "occupancy", "queue-looks"));
    }

    private static ValidatableResponse ask(String wish) {
        return Caller.web().body(wish).post("/api/v1/administration/histories/fetching").then();
    }
}
