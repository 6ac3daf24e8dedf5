package io.switchboard.booking;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.switchboard.platform.identity.IdentityConfig;
import io.switchboard.platform.identity.ServiceTokens;
import io.switchboard.testing.TestKeys;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Calls the service as another one does. */
public final class Caller {

    public static final String RESERVATIONS = "/api/v1/reservations";
    public static final String CONFIRMATION = RESERVATIONS + "/confirmation";
    public static final String CONFERENCE = "/api/v1/conferences/{id}";

    public static final String PEOPLE = "/api/v1/people";

    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

    private Caller() {}

    /** An address that nobody has used. */
    public static String freshAddress() {
        return "person." + COUNT.incrementAndGet() + "@example.org";
    }

    /** A network that nobody has used. */
    public static String freshNetwork() {
        return "2001:db8::" + Long.toHexString(COUNT.incrementAndGet());
    }

    public static RequestSpecification web() {
        return as("web-frontend");
    }

    public static RequestSpecification as(String service) {
        var token = new ServiceTokens(new Identity(service)).to("booking-service");
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
    }

    public static Map<String, Object> wish(String address) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("address", address);
        wish.put("conference", conference());
        return wish;
    }

    /** What a wish says of the conference. */
    public static Map<String, Object> conference() {
        var conference = new LinkedHashMap<String, Object>();
        conference.put("length", "PT2H");
        conference.put("language", "fr");
        conference.put("zone", "Europe/Paris");
        return conference;
    }

    public static ValidatableResponse ask(Map<String, Object> wish, String network) {
        return web().header("Client-Address", network).body(wish).post(RESERVATIONS).then();
    }

    public static ValidatableResponse ask(String address) {
        return ask(wish(address), freshNetwork());
    }

    public static ValidatableResponse askWithKey(String key, Map<String, Object> wish) {
        return web().header("Client-Address", freshNetwork())
                .header("Idempotency-Key", key)
                .body(wish)
                .post(RESERVATIONS)
                .then();
    }

    public static ValidatableResponse book(String key, String address, Object conference) {
        return web().header("Client-Address", freshNetwork())
                .header("Idempotency-Key", key)
                .body(Map.of("address", address, "conference", conference))
                .post(PEOPLE + "/conferences/booking")
                .then();
    }

    public static ValidatableResponse listOf(String address, Map<String, Object> page) {
        return web().body(Map.of("address", address, "page", page))
                .post(PEOPLE + "/conferences/listing")
                .then();
    }

    public static ValidatableResponse openOf(String address, String conference) {
        return web().body(Map.of("address", address, "conference", conference))
                .post(PEOPLE + "/conferences/opening")
                .then();
    }

    public static ValidatableResponse extend(String id, String secret, Map<String, Object> wish) {
        return web().header("Conference-Secret", secret)
                .body(wish)
                .post(CONFERENCE + "/extension", id)
                .then();
    }

    public static ValidatableResponse sendAgain(String id, String secret) {
        return web().header("Conference-Secret", secret)
                .post(CONFERENCE + "/invitation", id)
                .then();
    }

    public static ValidatableResponse confirm(String secret) {
        return web().body(Map.of("secret", secret)).post(CONFIRMATION).then();
    }

    public static ValidatableResponse show(String id, String secret) {
        return web().header("Conference-Secret", secret).get(CONFERENCE, id).then();
    }

    public static ValidatableResponse cancel(String id, String secret) {
        return web().header("Conference-Secret", secret).delete(CONFERENCE, id).then();
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
