package io.switchboard.booking.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class CountsTest {

    private static final String NUMBER =
            """
            {"number":"%s","rooms":3,"activeRooms":2,"participants":%d,"at":"%s","stale":false}""";

    private final Scene given;
    private final Rows rows;
    private final Time time;

    CountsTest(Scene given, Rows rows, Time time) {
        this.given = given;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void backToNow() {
        time.isReal();
        GatewayDouble.reset();
    }

    @Test
    void tellHowManyConferencesAreOpen() {
        var before = counts().getLong("conferences");
        var cancelled = given.conference();
        given.conference();

        Caller.cancel(cancelled.id(), cancelled.secret()).statusCode(200);

        assertThat(counts().getLong("conferences")).isEqualTo(before + 1);
        time.isLaterBy(Duration.ofDays(3650));
        assertThat(counts().getLong("conferences")).isZero();
    }

    @Test
    void tellHowManyPeopleAreInRoomsAndWhenOvhSaidSo() {
        GatewayDouble.fails(
                "conference-numbers",
                Reply.json(
                        "["
                                + NUMBER.formatted(GatewayDouble.FIRST, 5, "2026-11-22T01:00:10Z")
                                + ","
                                + NUMBER.formatted(GatewayDouble.SECOND, 7, "2026-11-22T01:00:00Z")
                                + "]"));
        given.noNumberIsKnown();
        given.conference();

        var counts = counts();

        assertThat(counts.getLong("people")).isEqualTo(12);
        assertThat(counts.getString("at")).isEqualTo("2026-11-22T01:00:00Z");
    }

    @Test
    void areForCallersWithTheRight() {
        Caller.as("notifier").get("/api/v1/counts").then().statusCode(403);
    }

    private static JsonPath counts() {
        return Caller.web().get("/api/v1/counts").then().statusCode(200).extract().jsonPath();
    }
}
