package io.switchboard.stats;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.switchboard.platform.identity.IdentityConfig;
import io.switchboard.platform.identity.ServiceTokens;
import io.switchboard.testing.TestKeys;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Calls the service as another one does. */
public final class Caller {

    public static final String FIGURES = "/api/v1/figures/";

    private Caller() {}

    public static RequestSpecification web() {
        return as("web-frontend");
    }

    public static RequestSpecification as(String service) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token(service));
    }

    /** Good for a minute. */
    public static String token(String service) {
        return new ServiceTokens(new Identity(service)).to("stats-collector");
    }

    /** @param of null for all together */
    public static ValidatableResponse figures(
            String kind, String first, String last, String step, String of) {
        var wish = new HashMap<String, Object>(Map.of("first", first, "last", last, "step", step));
        wish.put("of", of);
        return web().body(wish).post(FIGURES + kind).then();
    }

    private record Identity(String service) implements IdentityConfig {

        @Override
        public Optional<String> privateKey() {
            return Optional.of(TestKeys.encodedPrivateKey(service));
        }

        @Override
        public Duration lifespan() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Map<String, Caller> callers() {
            return Map.of();
        }
    }
}
