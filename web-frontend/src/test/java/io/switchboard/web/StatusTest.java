package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@WebTest
class StatusTest {

    private static final Duration LONGER_THAN_REMEMBERED = Duration.ofSeconds(10);

    @Test
    void isGoodWhileBookingAndOvhAnswer() {
        answersWithin(200);

        given().get("/api/status")
                .then()
                .body("status", equalTo(true))
                .body("OVHStatus", equalTo(true))
                .body("DBStatus", equalTo(true))
                .body("version", notNullValue());
    }

    @Test
    void isBadWhileBookingIsAway() {
        BookingRemote.is("away");

        answersWithin(500);

        given().get("/api/status")
                .then()
                .body("status", equalTo(false))
                .body("OVHStatus", equalTo(false))
                .body("DBStatus", equalTo(false));
    }

    @Test
    void floodsNobody() {
        IntStream.range(0, 50).forEach(_ -> given().get("/api/status"));

        assertThat(BookingRemote.asked("/api/v1/status")).hasSizeLessThan(5);
    }

    private static void answersWithin(int status) {
        await().atMost(LONGER_THAN_REMEMBERED)
                .untilAsserted(() -> given().get("/api/status").then().statusCode(status));
    }
}
