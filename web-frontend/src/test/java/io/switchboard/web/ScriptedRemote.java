package io.switchboard.web;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * What tests tell a {@link ScriptedDouble}, and ask of it. Paths are those below {@code /api/v1/}.
 *
 * @param property that tells where it is
 */
record ScriptedRemote(String property) {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    void forget() {
        given().get(url("forget")).then().statusCode(200);
    }

    /** @param view a record of the contracts, or a list of them */
    void answers(String path, Object view) {
        tell(200, path, written(view));
    }

    void refuses(String path, int status, String slug) {
        refuses(path, status, slug, Map.of());
    }

    void refuses(String path, int status, String slug, Map<String, String> about) {
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
    void isSilent(String path) {
        tell(0, path, "");
    }

    /** Calls since {@link #forget}, oldest first: path, person, body. */
    List<Map<String, String>> asked() {
        return given().get(url("requests")).then().statusCode(200).extract().jsonPath().getList("");
    }

    /** Bodies of the calls to a path. */
    List<String> asked(String path) {
        return asked().stream()
                .filter(call -> call.get("path").equals(path))
                .map(call -> call.get("body"))
                .toList();
    }

    static String written(Object view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private void tell(int status, String path, String body) {
        given().contentType("application/json")
                .body(body)
                .post(url("answers/" + status + "/" + path))
                .then()
                .statusCode(200);
    }

    private String url(String what) {
        return System.getProperty(property) + "/double/" + what;
    }
}
