package io.switchboard.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HowTheGatewayStandsTest {

    private static final String STATE = "/api/v1/administration/state";

    @Test
    void isToldToAdministrators() {
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);

        var state = Caller.as("web-frontend", "ovh-gateway").get(STATE).then().statusCode(200);

        state.body("ovh", equalTo(true))
                .body("breaker", equalTo("closed"))
                .body("pace", equalTo(1f))
                .body("rate", equalTo(2000f))
                .body("replicas", notNullValue())
                .body("waiting.INTERACTIVE", equalTo(0))
                .body("waiting.BACKGROUND", equalTo(0))
                .body("clockDifference", notNullValue());
        assertThat(state.extract().<Float>path("tokens")).isBetween(1f, 2000f);
    }

    @Test
    void isNotToldToOtherServices() {
        Caller.booking().get(STATE).then().statusCode(403);
    }

    /** Where a series begins is no increase: the first rate limit would raise no alert. */
    @Test
    void countsTroublesFromNoneOn() {
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);

        assertThat(RestAssured.get("/q/metrics").asString())
                .containsPattern(
                        "ovh_calls_seconds_count\\{lane=\"interactive\",method=\"GET\",operation=\"/telephony/\\{billingAccount}/conference\",outcome=\"rate-limited\"} 0");
    }
}
