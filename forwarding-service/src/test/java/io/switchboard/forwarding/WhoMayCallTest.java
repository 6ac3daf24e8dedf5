package io.switchboard.forwarding;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
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
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class WhoMayCallTest {

    static List<String> doors() {
        return List.of(
                "hotlines/listing",
                "hotlines/showing",
                "hotlines/phones/checking",
                "hotlines/answering",
                "hotlines/stopping",
                "hotlines/undoing",
                "hotlines/retrying",
                "hotlines/giving-up",
                "hotlines/testing",
                "hotlines/calls",
                "mailed-links/undoing/showing",
                "mailed-links/undoing",
                "mailed-links/declining/showing",
                "mailed-links/declining",
                "volunteers/listing",
                "volunteers/keeping",
                "rotas/showing",
                "rotas/planning",
                "volunteer-links/making",
                "people/data",
                "administration/hotlines/creating",
                "administration/hotlines/retiring");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void isNobodyButTheFrontend(String door) {
        RequestSpecification stranger = RestAssured.given().contentType(ContentType.JSON);
        refused(stranger.body("{}").post("/api/v1/" + door), 401, "unknown-caller");
        refused(
                RestAssured.given()
                        .contentType(ContentType.JSON)
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

    private static void refused(Response answer, int status, String slug) {
        answer.then()
                .statusCode(status)
                .contentType(Problem.JSON)
                .body("type", endsWith(":" + slug));
    }
}
