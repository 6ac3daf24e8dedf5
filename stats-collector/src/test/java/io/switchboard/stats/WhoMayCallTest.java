package io.switchboard.stats;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.switchboard.platform.problem.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class WhoMayCallTest {

    static List<String> wishes() {
        return List.of(
                "figures/occupancy",
                "figures/held-conferences",
                "figures/reservations",
                "figures/reservations/breakdown",
                "figures/queues",
                "figures/shifts");
    }

    static List<String> looks() {
        return List.of("figures/sources", "figures/now", "administration/jobs");
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void isNobodyButTheFrontend(String door) {
        refused(stranger().body("{}").post("/api/v1/" + door), 401, "unknown-caller");
        refused(
                stranger()
                        .header("Authorization", "Bearer nonsense")
                        .body("{}")
                        .post("/api/v1/" + door),
                401,
                "unknown-caller");
        refused(
                Caller.as("booking-service").body("{}").post("/api/v1/" + door),
                401,
                "unknown-caller");
        refused(Caller.as("notifier").body("{}").post("/api/v1/" + door), 403, "not-allowed");

        Caller.web().body("{}").post("/api/v1/" + door).then().statusCode(400);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksAreTheFrontendsToo(String door) {
        refused(stranger().get("/api/v1/" + door), 401, "unknown-caller");
        refused(Caller.as("notifier").get("/api/v1/" + door), 403, "not-allowed");

        Caller.web().get("/api/v1/" + door).then().statusCode(200);
    }

    private static RequestSpecification stranger() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    private static void refused(Response answer, int status, String slug) {
        answer.then()
                .statusCode(status)
                .contentType(Problem.JSON)
                .body("type", endsWith(":" + slug));
    }
}
