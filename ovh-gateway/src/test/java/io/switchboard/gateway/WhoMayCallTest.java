package io.switchboard.gateway;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.switchboard.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WhoMayCallTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/rooms/opening", "/api/v1/rooms/reading", "/api/v1/rooms/ending"})
    void nobodyUnknown(String path) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Wishes.key(Wishes.code()))
                .post(path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/conference-numbers", "/api/v1/status"})
    void nobodyUnknownEvenToLook(String path) {
        RestAssured.get(path).then().statusCode(401);
    }

    @Test
    void nobodyWhoIsNotInOurSettings() {
        Caller.as("notifier", "ovh-gateway").get("/api/v1/status").then().statusCode(401);
    }

    @Test
    void nobodyWithATokenForSomebodyElse() {
        Caller.as("booking-service", "notifier").get("/api/v1/status").then().statusCode(401);
    }

    @Test
    void nobodyBeyondTheirRights() {
        Caller.as("web-frontend", "ovh-gateway")
                .body(Wishes.room(Wishes.code(), Wishes.inAnHour()))
                .post("/api/v1/rooms/opening")
                .then()
                .statusCode(403)
                .contentType(Problem.JSON);
    }

    @Test
    void whoeverMayWithinThem() {
        Caller.as("web-frontend", "ovh-gateway")
                .get("/api/v1/status")
                .then()
                .statusCode(200)
                .body("ovh", equalTo(true));
    }
}
