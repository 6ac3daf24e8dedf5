package io.switchboard.gateway;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.switchboard.gateway.OvhDouble.Reply;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OvhDouble.Profile.class)
class ReadyMeansAbleTest {

    @Test
    void whateverOvhDoes() {
        OvhDouble.running().answers(_ -> Reply.silence());

        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "checks.name",
                        everyItem(matchesRegex("Graceful Shutdown|.*(PostgreSQL|Database).*")));
    }
}
