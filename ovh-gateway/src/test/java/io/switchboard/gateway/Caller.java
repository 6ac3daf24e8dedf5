package io.switchboard.gateway;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.platform.identity.IdentityConfig;
import io.switchboard.platform.identity.ServiceTokens;
import io.switchboard.testing.TestKeys;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calls the gateway as another service. */
public final class Caller {

    private Caller() {}

    /** With a key that nobody has used. */
    public static RequestSpecification booking() {
        return booking(newKey());
    }

    public static RequestSpecification booking(String idempotencyKey) {
        return as("booking-service", "ovh-gateway").header(IdempotencyKey.HEADER, idempotencyKey);
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public static RequestSpecification as(String service, String audience) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token(service, audience));
    }

    /** A request as it goes over the wire, for a caller that does not wait for its answer. */
    public static String rawOpening(String body) {
        return """
                POST /api/v1/rooms/opening HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Authorization: Bearer %s\r
                Content-Length: %d\r
                \r
                %s"""
                .formatted(newKey(), token("booking-service", "ovh-gateway"), body.length(), body);
    }

    private static String token(String service, String audience) {
        return new ServiceTokens(new Identity(service)).to(audience);
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
