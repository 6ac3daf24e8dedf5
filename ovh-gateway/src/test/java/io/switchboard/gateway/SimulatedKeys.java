package io.switchboard.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a customer does to keys on OVH's own pages, and what time does to them. */
public final class SimulatedKeys {

    /** The key that every development setup has. */
    public static final long OURS = 1002;

    private static final String URL = System.getProperty("switchboard.simulator.url");

    private SimulatedKeys() {}

    /** The person at the end of a validation address says yes. */
    public static void validate(URI validationUrl) {
        given().post(validationUrl).then().statusCode(200);
    }

    public static void change(long id, String field, Object value) {
        var body = new LinkedHashMap<String, Object>();
        body.put(field, value);
        given().contentType(ContentType.JSON)
                .body(body)
                .patch(URL + "/admin/credentials/" + id)
                .then()
                .statusCode(200);
    }

    public static void revoke(long id) {
        given().delete(URL + "/admin/credentials/" + id).then().statusCode(204);
    }

    public static List<Map<String, Object>> all() {
        return given().get(URL + "/admin/credentials").then().extract().jsonPath().getList("$");
    }

    /** What the service account may not do any more. */
    public static void deny(String... patterns) {
        given().contentType(ContentType.JSON)
                .body(Map.of("denied", patterns))
                .put(URL + "/admin/service-accounts/switchboard-dev-client")
                .then()
                .statusCode(200);
    }

    /** Its tokens are worth nothing any more, whatever they were promised. */
    public static void endTokens() {
        given().delete(URL + "/admin/service-accounts/switchboard-dev-client/tokens");
    }
}
