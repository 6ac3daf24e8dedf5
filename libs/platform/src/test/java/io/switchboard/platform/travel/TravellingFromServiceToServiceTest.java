package io.switchboard.platform.travel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.platform.messaging.Broker;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class TravellingFromServiceToServiceTest {

    @Test
    void whoIsAskedForIsKnownToTheServiceThatIsAskedNext() {
        var answer = given().queryParam("person", "anne").get("/errands/asking").then();

        answer.statusCode(200).body("person", equalTo("anne"));
    }

    @Test
    void nobodyIsNamedWhenNobodyIsKnown() {
        given().queryParam("person", "anne").get("/errands/asking");

        var answer = given().get("/errands/asking").then();

        answer.statusCode(200).body("person", nullValue()).body("millisLeft", nullValue());
    }

    @Test
    void theTimeLeftShrinksOnTheWay() {
        var answer = given().header("Time-Left", "5000").get("/errands/asking").then();

        answer.statusCode(200)
                .body("millisLeft", greaterThan(1000))
                .body("millisLeft", lessThanOrEqualTo(4996));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (var wrong : new String[] {"soon", "-1", "1.5", "99999999999"}) {
            given().header("Time-Left", wrong).get("/errands/asking").then().statusCode(400);
        }
    }
}
