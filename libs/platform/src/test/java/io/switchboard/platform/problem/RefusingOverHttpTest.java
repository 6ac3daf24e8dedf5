package io.switchboard.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.switchboard.platform.messaging.Broker;
import io.switchboard.testing.TestKeys;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class RefusingOverHttpTest {

    private static final String GOOD = "{\"name\":\"x\",\"length\":\"PT1H\"}";

    @RestClient ThingClient client;

    @Test
    void namesTheFieldsThatBreakTheirRulesAsTheCallerWroteThem() {
        var body =
                "{\"name\":\" \",\"length\":\"PT1H\",\"inner\":{\"count\":-1,\"words\":[\"a\",\" \"]}}";

        var answer = request().queryParam("page-size", -5).body(body).post("/things").then();

        problem(answer, 400, "invalid")
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "Client-Address",
                                "page-size",
                                "name",
                                "inner.zone",
                                "inner.count",
                                "inner.words[1]"));
    }

    @Test
    void namesTheBodyThatIsMissing() {
        var answer = request().header("Client-Address", "::1").post("/things").then();

        problem(answer, 400, "invalid").body("errors.field", containsInAnyOrder("body"));
    }

    @Test
    void namesTheFieldThatCannotBeRead() {
        for (var body :
                new String[] {
                    "{\"inner\":{\"zone\":\"Mars/Jeanne\"}}", "{\"inner\":{\"zone\":[1]}}"
                }) {
            var answer = add(body);

            problem(answer, 400, "unreadable")
                    .body("errors.field", containsInAnyOrder("inner.zone"))
                    .body(not(containsString("Jeanne")));
        }
    }

    @Test
    void refusesABodyThatIsNotJson() {
        for (var body : new String[] {"{\"name\":", "jeanne", "[]", "\"jeanne\""}) {
            problem(add(body), 400, "unreadable").body(not(containsString("jeanne")));
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        var answer = add("{\"name\":\"" + "x".repeat(100_000) + "\"}");

        answer.statusCode(413);
    }

    @Test
    void refusesAddressesMethodsAndTypesItDoesNotKnow() {
        problem(given().get("/nowhere").then(), 404, "not-found");
        problem(given().get("/things/nothing").then(), 404, "not-found");
        problem(given().delete("/things/read").then(), 405, "method-not-allowed");
        problem(
                given().contentType("text/plain").body("x").post("/things").then(),
                415,
                "unsupported-media-type");
        problem(given().accept("text/html").get("/things/broken").then(), 406, "not-acceptable");
    }

    @Test
    void tellsNothingOfWhatBrokeInside() {
        problem(given().get("/things/broken").then(), 500, "internal")
                .body(not(containsString("jeanne")));
        problem(given().get("/things/invalid-inside").then(), 500, "internal");
    }

    @Test
    void letsARedirectionBe() {
        given().redirects()
                .follow(false)
                .get("/things/moved")
                .then()
                .statusCode(303)
                .header("Location", containsString("/elsewhere"));
    }

    @Test
    void asksWhoCalls() {
        problem(given().get("/things/read").then(), 401, "unknown-caller")
                .header("WWW-Authenticate", equalTo("Bearer"));
        problem(calling("not a token"), 401, "unknown-caller")
                .header("WWW-Authenticate", equalTo("Bearer"));
        problem(calling("Basic", "x:y"), 401, "unknown-caller");
    }

    @Test
    void letsInWhoMayAndNobodyElse() {
        calling(token("booking-service")).statusCode(200);
        calling("bearer", token("booking-service")).statusCode(200);
        problem(calling(token("web-frontend")), 403, "not-allowed");
        problem(calling(token("notifier")), 401, "unknown-caller");
    }

    @Test
    void isReadyWhateverTokenIsShown() {
        given().header("Authorization", "Bearer nonsense")
                .get("/q/health/ready")
                .then()
                .statusCode(200);
    }

    @Test
    void givesACallerOfOurOwnTheSlugAndWhenToComeAgain() {
        assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(() -> client.later()))
                .isInstanceOfSatisfying(
                        ProblemAnswer.class,
                        answer -> {
                            assertThat(answer.status()).isEqualTo(429);
                            assertThat(answer.slug()).isEqualTo("too-many");
                            assertThat(answer).hasMessage("Later, please.");
                            assertThat(answer.retryAfter()).contains(Duration.ofSeconds(2));
                            assertThat(answer.isTheirTrouble()).isTrue();
                        });
    }

    private static RequestSpecification request() {
        return given().contentType("application/json");
    }

    private static ValidatableResponse add(String body) {
        return request().header("Client-Address", "::1").body(body).post("/things").then();
    }

    private static ValidatableResponse calling(String token) {
        return calling("Bearer", token);
    }

    private static ValidatableResponse calling(String scheme, String token) {
        return given().header("Authorization", scheme + " " + token).get("/things/read").then();
    }

    private static ValidatableResponse problem(
            ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType(Problem.JSON)
                .body("type", equalTo(Problem.PREFIX + slug))
                .body("status", equalTo(status));
    }

    private static String token(String caller) {
        var claims = new JwtClaims();
        claims.setIssuer(caller);
        claims.setSubject(caller);
        claims.setAudience("platform-test");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(1);
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKey(TestKeys.privateKey(caller));
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
