package io.switchboard.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Another program, that asks by an API token. */
record Program(String token) {

    private static final Pattern SHOWN = Pattern.compile("(sb_[0-9a-f]{12}_[A-Za-z0-9_-]{43})");

    /** One to whom the administrator Anne has just given a token for all domains. */
    static Program mayDo(String... scopes) {
        return speakingFor("", scopes);
    }

    static Program speakingFor(String domains, String... scopes) {
        var anne = Browser.english().signedIn();
        anne.opens("/admin/tokens/new").statusCode(200);
        var page =
                given().redirects()
                        .follow(false)
                        .cookies(anne.jar())
                        .header("Accept-Language", "en")
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(anne.hidden())
                        .formParam("name", "intranet")
                        .formParam("scope", List.of(scopes))
                        .formParam("domains", domains)
                        .formParam("days", "30")
                        .post("/admin/tokens/new")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .header("Referrer-Policy", "no-referrer")
                        .extract()
                        .asString();
        var shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new AssertionError("no token was shown");
        }
        return new Program(shown.group(1));
    }

    String id() {
        return token.split("_")[1];
    }

    ValidatableResponse gets(String path) {
        return request().get("/api/v1" + path).then();
    }

    ValidatableResponse deletes(String path) {
        return request().delete("/api/v1" + path).then();
    }

    ValidatableResponse posts(String path, Object body) {
        return request().body(body).post("/api/v1" + path).then();
    }

    ValidatableResponse puts(String path, Object body) {
        return request().body(body).put("/api/v1" + path).then();
    }

    ValidatableResponse books(String address, Map<String, Object> wish) {
        return books(UUID.randomUUID().toString(), address, wish);
    }

    ValidatableResponse books(String key, String address, Map<String, Object> wish) {
        var body = new HashMap<String, Object>(wish);
        body.put("address", address);
        return request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/conferences")
                .then();
    }

    /** The id of a conference of two hours for somebody. */
    String hasBooked(String address) {
        return books(address, Map.of("length", "PT2H")).statusCode(201).extract().path("id");
    }

    RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
