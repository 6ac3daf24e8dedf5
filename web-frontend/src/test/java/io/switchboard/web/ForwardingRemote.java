package io.switchboard.web;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** What tests tell forwarding-service's double, and ask of it. Paths are those below {@code /api/v1/}. */
final class ForwardingRemote {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private ForwardingRemote() {}

    static void forget() {
        given().get(url("forget")).then().statusCode(200);
    }

    /** @param view a record of the contracts, or a list of them */
    static void answers(String path, Object view) {
        tell(200, path, written(view));
    }

    static void refuses(String path, int status, String slug) {
        refuses(path, status, slug, Map.of());
    }

    static void refuses(String path, int status, String slug, Map<String, String> about) {
        var type = "urn:switchboard:problem:" + slug;
        tell(
                status,
                path,
                written(
                        Map.of(
                                "type", type,
                                "title", "No",
                                "status", status,
                                "detail", "No.",
                                "about", about)));
    }

    /** Breaks the connection in place of an answer. */
    static void isSilent(String path) {
        tell(0, path, "");
    }

    /** Calls since {@link #forget}, oldest first: path, body. */
    static List<Map<String, String>> asked() {
        return given().get(url("requests")).then().statusCode(200).extract().jsonPath().getList("");
    }

    /** Bodies of the calls to a path. */
    static List<String> asked(String path) {
        return asked().stream()
                .filter(call -> call.get("path").equals(path))
                .map(call -> call.get("body"))
                .toList();
    }

    private static String written(Object view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static void tell(int status, String path, String body) {
        given().contentType("application/json")
                .body(body)
                .post(url("answers/" + status + "/" + path))
                .then()
                .statusCode(200);
    }

    private static String url(String what) {
        return System.getProperty(RunningForwarding.URL) + "/double/" + what;
    }
}
