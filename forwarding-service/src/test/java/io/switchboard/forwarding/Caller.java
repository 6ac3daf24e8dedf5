package io.switchboard.forwarding;

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

    public static final String HOTLINES = "/api/v1/hotlines";

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
        var token = new ServiceTokens(new Identity(service)).to("forwarding-service");
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
    }

    /** Somebody who has signed in. */
    public static Map<String, Object> person(String address) {
        return Map.of("person", address, "administrator", false, "network", freshNetwork());
    }

    /** Somebody who looks after this installation. */
    public static Map<String, Object> administrator() {
        return Map.of("person", freshAddress(), "administrator", true, "network", freshNetwork());
    }

    /** Somebody who came by a volunteer link. */
    public static Map<String, Object> link(String secret) {
        return Map.of("link", secret, "network", freshNetwork());
    }

    public static Map<String, Object> program(String name) {
        return Map.of("program", name, "network", freshNetwork());
    }

    /** A wish about a hotline, and what else is said of it: names and values in turn. */
    public static Map<String, Object> wish(
            Map<String, Object> operator, String hotline, Object... besides) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("operator", operator);
        wish.put("hotline", hotline);
        for (var at = 0; at < besides.length; at += 2) {
            wish.put((String) besides[at], besides[at + 1]);
        }
        return wish;
    }

    public static ValidatableResponse ask(
            String verb, Map<String, Object> operator, String hotline, Object... besides) {
        return web().body(wish(operator, hotline, besides)).post(HOTLINES + "/" + verb).then();
    }

    public static ValidatableResponse answer(
            Map<String, Object> operator, String hotline, Object... besides) {
        return ask("answering", operator, hotline, besides);
    }

    public static ValidatableResponse stop(
            Map<String, Object> operator, String hotline, Object... besides) {
        return ask("stopping", operator, hotline, besides);
    }

    public static ValidatableResponse show(Map<String, Object> operator, String hotline) {
        return ask("showing", operator, hotline);
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
