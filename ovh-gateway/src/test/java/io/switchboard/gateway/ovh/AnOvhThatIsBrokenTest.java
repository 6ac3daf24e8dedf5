package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.OvhDouble;
import io.switchboard.gateway.Wishes;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OvhDouble.Profile.class)
class AnOvhThatIsBrokenTest {

    @Inject Breaker breaker;

    @AfterEach
    void recover() {
        breaker.note(null);
    }

    @Test
    void isNotAskedForAWhile() {
        var ovh = OvhDouble.running();
        ovh.answers(_ -> null);
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);
        for (var i = 0; i < 100; i++) {
            breaker.note(new OvhFailure.Unreachable(Facts.unanswered(Operation.ROOM), false));
        }

        Caller.booking()
                .body(Wishes.key(Wishes.code()))
                .post("/api/v1/rooms/reading")
                .then()
                .statusCode(503)
                .body("type", endsWith("ovh-away"))
                .header("Retry-After", equalTo("3"));

        assertThat(ovh.methods()).isEmpty();
        assertThat(RestAssured.get("/q/metrics").asString()).contains("ovh_breaker 1.0");
    }
}
