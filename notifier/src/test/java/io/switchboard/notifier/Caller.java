package io.switchboard.notifier;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.switchboard.platform.identity.IdentityConfig;
import io.switchboard.platform.identity.ServiceTokens;
import io.switchboard.testing.TestKeys;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Asks the notifier as another service does. */
public final class Caller {

    private final String service;

    public Caller(String service) {
        this.service = service;
    }

    public static Caller frontend() {
        return new Caller("web-frontend");
    }

    public ValidatableResponse post(String path, Object body) {
        return request().body(body).post(path).then();
    }

    public ValidatableResponse post(String path) {
        return request().post(path).then();
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    private RequestSpecification request() {
        var token = new ServiceTokens(new Identity(service)).to("notifier");
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
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
        public Map<String, IdentityConfig.Caller> callers() {
            return Map.of();
        }
    }
}
