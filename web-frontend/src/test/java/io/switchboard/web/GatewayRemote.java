package io.switchboard.web;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

/** What tests tell the gateway's double, and ask of it. Paths are those below {@code /api/v1/administration/}. */
final class GatewayRemote {

    private GatewayRemote() {}

    static void forget() {
        given().get(url("forget")).then().statusCode(200);
    }

    static void answers(String path, String json) {
        tell(200, path, json);
    }

    static void refuses(String path, int status, String slug) {
        tell(status, path, GatewayDouble.problem(status, slug));
    }

    /** Breaks the connection in place of an answer. */
    static void isSilent(String path) {
        tell(0, path, "");
    }

    /** Calls since {@link #forget}, oldest first: path, key, person, body. */
    static List<Map<String, String>> asked() {
        return given().get(url("requests")).then().statusCode(200).extract().jsonPath().getList("");
    }

    static List<Map<String, String>> asked(String path) {
        return asked().stream().filter(call -> call.get("path").equals(path)).toList();
    }

    private static void tell(int status, String path, String body) {
        given().contentType("application/json")
                .body(body)
                .post(url("answers/" + status + "/" + path))
                .then()
                .statusCode(200);
    }

    private static String url(String what) {
        return System.getProperty(RunningGateway.URL) + "/double/" + what;
    }
}
