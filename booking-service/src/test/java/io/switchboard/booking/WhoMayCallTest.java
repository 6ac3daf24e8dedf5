package io.switchboard.booking;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.switchboard.platform.problem.Problem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class WhoMayCallTest {

    private static final String STATUS = "/api/v1/status";

    @BeforeEach
    void well() {
        GatewayDouble.reset();
    }

    @Test
    void isNobodyWithoutAToken() {
        RequestSpecification stranger = RestAssured.given().contentType(ContentType.JSON);

        refused(stranger.body(Map.of("secret", "x")).post(Caller.CONFIRMATION), 401);
        refused(stranger.body("{").post(Caller.RESERVATIONS), 401);
        refused(stranger.get(Caller.CONFERENCE, UUID.randomUUID()), 401);
        refused(stranger.get(STATUS), 401);
        refused(stranger.get("/api/v1/counts"), 401);
        refused(stranger.body("{}").post(Caller.PEOPLE + "/conferences/listing"), 401);
        refused(stranger.body("{}").post(Caller.PEOPLE + "/data"), 401);
    }

    @Test
    void isNobodyWithATokenForOthers() {
        refused(RestAssured.given().header("Authorization", "Bearer nonsense").get(STATUS), 401);
        refused(Caller.as("ovh-gateway").get(STATUS), 401);
    }

    @Test
    void isNobodyWhoWasNotGivenTheRight() {
        refused(Caller.as("notifier").get(STATUS), 403);
        refused(Caller.as("notifier").body(Map.of("secret", "x")).post(Caller.CONFIRMATION), 403);
        refused(Caller.as("notifier").get(Caller.CONFERENCE, UUID.randomUUID()), 403);
        refused(
                Caller.as("notifier")
                        .body("{}")
                        .post(Caller.CONFERENCE + "/extension", UUID.randomUUID()),
                403);
        refused(
                Caller.as("notifier").post(Caller.CONFERENCE + "/invitation", UUID.randomUUID()),
                403);
        refused(Caller.as("notifier").body("{}").post(Caller.PEOPLE + "/data"), 403);
    }

    @Test
    void isTheFrontendWhichIsToldHowWeAre() {
        Caller.web()
                .get(STATUS)
                .then()
                .statusCode(200)
                .body("database", equalTo(true))
                .body("ovh", equalTo(true));
        GatewayDouble.fails("status", GatewayDouble.Reply.json("{\"ovh\":false}"));

        Caller.web().get(STATUS).then().body("database", equalTo(true)).body("ovh", equalTo(false));
    }

    private static ValidatableResponse refused(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType(Problem.JSON)
                .body("type", endsWith(status == 401 ? ":unknown-caller" : ":not-allowed"));
    }
}
