package io.switchboard.e2e.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.testing.TestKeys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** OVH's keys, the sealing key and the key of a caller are rotated as docs/operators.md says, two gateways one after the other, while rooms are opened. */
@Order(RotatingKeysTest.AFTER_THOSE_WHO_COUNT_ROOMS)
class RotatingKeysTest {
    static final int AFTER_THOSE_WHO_COUNT_ROOMS = Integer.MAX_VALUE - 3;

    private static final String NUMBER = "0033199000001";
    private static final int BETWEEN_WISHES_MILLIS = 150;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant UNTIL =
            Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final String oldRing = Gateways.given("SEALING_CHANGE_KEYS");
    private final String newRing = "k2:" + random();
    private final String oldCaller = Gateways.given("BOOKING_SERVICE_PUBLIC_KEY");
    private final KeyPair newCaller = pair();
    private final Queue<Asked> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger wishes = new AtomicInteger();

    @AfterEach
    void asBefore() {
        Gateways.ovh().ask("PATCH", "credentials/1002", Map.of("status", "validated"));
        CallerToken.signWith(TestKeys.privateKey("booking-service"));
    }

    @Test
    void failsNobody() throws Exception {
        try (var gateways = Gateways.start(2, settings(oldRing, oldCaller, Map.of()))) {
            var earlier = wish();
            assertThat(earlier.insist(gateways, 0).successful()).isTrue();
            var key = newConsumerKey();

            try (var people = Executors.newVirtualThreadPerTaskExecutor();
                    var clock = Executors.newSingleThreadScheduledExecutor()) {
                clock.scheduleAtFixedRate(
                        () -> people.submit(() -> open(gateways)),
                        0,
                        BETWEEN_WISHES_MILLIS,
                        TimeUnit.MILLISECONDS);
                var callers = oldCaller + "," + text(newCaller);
                rollAll(gateways, settings(oldRing + "," + newRing, callers, Map.of()));
                var ovh = Map.of("OVH_CONSUMER_KEY", key);
                rollAll(gateways, settings(newRing + "," + oldRing, callers, ovh));
                revokeTheOldConsumerKey();
                CallerToken.signWith(newCaller.getPrivate());
                Awaitility.await("codes that are kept are sealed anew")
                        .atMost(PATIENCE)
                        .until(() -> Book.keysOfRooms().keySet().equals(Set.of("k2")));
                assertThat(
                                Asked.post(
                                                gateways.number(2).at(earlier.path()),
                                                earlier.body(),
                                                Map.of("Idempotency-Key", earlier.key()))
                                        .body())
                        .as("the answer of before, which the old key has sealed")
                        .isEqualTo(earlier.insist(gateways, 0).body());

                // The ten days of step 3 are for answers like that one: what is kept for longer has
                // only the new key now.
                rollAll(gateways, settings(newRing, text(newCaller), ovh));
            }

            assertThat(answers)
                    .hasSize(wishes.get())
                    .hasSizeGreaterThan(20)
                    .as("one of both was always there")
                    .noneMatch(it -> it.status() == Asked.NOTHING)
                    .allMatch(Asked::successful);
            assertThat(codesOnRecord(gateways))
                    .contains(code(earlier.body()))
                    .hasSizeGreaterThan(wishes.get());
            CallerToken.signWith(TestKeys.privateKey("booking-service"));
            assertThat(wish().ask(gateways, 0).status()).as("by the old key").isEqualTo(401);
        }
    }

    private static void rollAll(Gateways gateways, Map<String, String> settings) {
        gateways.number(1).roll(settings);
        gateways.number(2).roll(settings);
    }

    private static Map<String, String> settings(
            String ring, String callers, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("SEALING_CHANGE_KEYS", ring);
        settings.put("SWITCHBOARD_RESEALING_EVERY", "PT1S");
        settings.put("BOOKING_SERVICE_PUBLIC_KEY", callers);
        settings.put("OVH_BUDGET_RATE", "500");
        settings.put("OVH_BUDGET_BURST", "500");
        return settings;
    }

    private void open(Gateways gateways) {
        var turn = wishes.getAndIncrement();
        answers.add(wish().insistWhileOneIsThere(gateways, turn % 2));
    }

    /** Of all pages. */
    private static List<String> codesOnRecord(Gateways gateways) {
        var codes = new ArrayList<String>();
        for (var page = record(gateways, 0); !page.isEmpty(); ) {
            codes.addAll(page.findValuesAsText("accessCode"));
            page = record(gateways, page.get(page.size() - 1).get("key").asLong());
        }
        return codes;
    }

    private static JsonNode record(Gateways gateways, long after) {
        var page =
                Asked.post(
                        gateways.number(1).at("/api/v1/opened-rooms/listing"),
                        Map.of("after", after, "openedBefore", UNTIL.toString()),
                        Map.of());
        assertThat(page.successful()).as("the new key opens all").isTrue();
        return page.body();
    }

    private static String code(Map<String, ?> wish) {
        return wish.get("accessCode").toString();
    }

    private static Wish wish() {
        var code = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
        return Wish.of(
                "/api/v1/rooms/opening",
                Map.of("number", NUMBER, "accessCode", code, "until", UNTIL.toString()));
    }

    /** Asked for and validated as a person does it on OVH's page. */
    private static String newConsumerKey() throws IOException, InterruptedException {
        var rules =
                """
                {"accessRules": [{"method": "GET", "path": "/*"}, {"method": "POST", "path": "/*"},
                                 {"method": "PUT", "path": "/*"}, {"method": "DELETE", "path": "/*"}]}""";
        var request =
                HttpRequest.newBuilder(
                                URI.create(Gateways.given("OVH_ENDPOINT") + "/auth/credential"))
                        .header("X-Ovh-Application", "switchboard-dev-app")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(rules))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray()).body();
            var id = credential("pendingValidation");
            Gateways.ovh().ask("PATCH", "credentials/" + id, Map.of("status", "validated"));
            return new JsonMapper().readTree(answer).get("consumerKey").asText();
        }
    }

    private static void revokeTheOldConsumerKey() {
        Gateways.ovh().ask("PATCH", "credentials/1002", Map.of("status", "expired"));
    }

    private static String credential(String status) {
        for (var credential : Gateways.ovh().ask("GET", "credentials", null)) {
            if (credential.get("status").asText().equals(status)) {
                return credential.get("credentialId").asText();
            }
        }
        throw new AssertionError("OVH has no credential that is " + status);
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String text(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK makes P-256 keys", impossible);
        }
    }
}
