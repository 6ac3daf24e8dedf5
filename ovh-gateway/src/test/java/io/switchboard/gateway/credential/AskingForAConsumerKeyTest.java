package io.switchboard.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.SimulatedKeys;
import io.switchboard.platform.problem.Problem;
import io.switchboard.testing.SimulatorClient;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AskingForAConsumerKeyTest {

    private final SimulatorClient ovh = SimulatorClient.running();

    @Inject Pool pool;

    @BeforeEach
    void beginAnew() {
        ovh.reset();
    }

    @Test
    void showsWhereAPersonValidatesIt() {
        var made =
                make(wish("CONFERENCES"))
                        .statusCode(200)
                        .body("state", equalTo("pending"))
                        .body("validationUrl", startsWith("http"))
                        .body(
                                "rules",
                                hasItem("POST /telephony/aa1111111-ovh-1/conference/*/rooms"))
                        .extract();

        read(made.path("id")).statusCode(200).body("state", equalTo("pending"));
    }

    @Test
    void asksForWhatIsUsedWhereNothingElseIsSaid() {
        make(wish())
                .statusCode(200)
                .body("rules", hasItem("GET /telephony/aa1111111-ovh-1/conference"))
                .body("rules.findAll { it.contains('/me/') }.size()", equalTo(0));
    }

    @Test
    void givesTheKeyOnceItIsValidated() {
        var id = pending();
        show(id).then().statusCode(409).body("type", endsWith("not-validated"));

        SimulatedKeys.validate(validationUrl(id));

        read(id).statusCode(200)
                .body("state", equalTo("validated"))
                .body("validationUrl", nullValue());
        String key = show(id).then().statusCode(200).extract().path("consumerKey");
        assertThat(key).hasSizeGreaterThan(20);
        show(id).then()
                .statusCode(410)
                .contentType(Problem.JSON)
                .body("type", endsWith("already-shown"));
        read(id).body("state", equalTo("shown"));
    }

    @Test
    void givesTheKeyToOneOfManyWhoAskAtOnce() throws Exception {
        var id = pending();
        SimulatedKeys.validate(validationUrl(id));

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> showing = () -> show(id).statusCode();
            for (var answer : threads.invokeAll(java.util.Collections.nCopies(16, showing))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly(200, 410).containsOnlyOnce(200);
    }

    @Test
    void keepsNothingThatCouldBeRead() {
        var id = pending();
        var url = validationUrl(id).toString();
        SimulatedKeys.validate(URI.create(url));
        read(id).body("state", equalTo("validated"));

        var kept = row(id);
        String key = show(id).then().extract().path("consumerKey");

        assertThat(kept).contains("validated").doesNotContain(key).doesNotContain(url);
        assertThat(row(id)).contains("shown").doesNotContain("test.");
    }

    @Test
    void answersAsBeforeUnderTheSameName() {
        var name = UUID.randomUUID().toString();
        String first = make(name, wish()).statusCode(200).extract().path("id");
        var before = SimulatedKeys.all().size();

        make(name, wish())
                .statusCode(200)
                .body("id", equalTo(first))
                .header(IdempotencyKey.REPLAYED, equalTo("true"));

        assertThat(SimulatedKeys.all()).hasSize(before);
    }

    @Test
    void tiesItToNetworks() {
        var wish = wish();
        wish.put("allowedIps", List.of("192.0.2.0/24", "2001:db8::/32", "198.51.100.7"));

        make(wish).statusCode(200);

        assertThat(SimulatedKeys.all().getLast().get("allowedIPs"))
                .isEqualTo(List.of("192.0.2.0/24", "2001:db8::/32", "198.51.100.7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"300.1.1.1", "192.0.2.0/33", "1.2.3", "1.2.3.4.5", "here", "1.2.3.4/", ""})
    void namesANetworkThatIsNone(String network) {
        var wish = wish();
        wish.put("allowedIps", List.of(network));

        make(wish).statusCode(400).body("errors[0].field", startsWith("allowedIps[0]"));
    }

    @Test
    void namesAFeatureThatIsNone() {
        make(wish("TELEPATHY")).statusCode(400).body("errors[0].field", startsWith("features"));
    }

    @Test
    void knowsNoRequestOfSomebodyElse() {
        read(UUID.randomUUID().toString())
                .statusCode(404)
                .body("type", endsWith("unknown-request"));
    }

    @Test
    void isForAdministratorsOnly() {
        Caller.booking()
                .header(IdempotencyKey.HEADER, "x")
                .body(wish())
                .post("/api/v1/administration/consumer-key-requests/making")
                .then()
                .statusCode(403);
    }

    private String pending() {
        return make(wish()).statusCode(200).extract().path("id");
    }

    private URI validationUrl(String id) {
        return URI.create(read(id).extract().path("validationUrl"));
    }

    private static Map<String, Object> wish(String... features) {
        return new HashMap<>(Map.of("features", features, "allowedIps", List.of()));
    }

    private static ValidatableResponse make(Map<String, Object> wish) {
        return make(UUID.randomUUID().toString(), wish);
    }

    private static ValidatableResponse make(String name, Map<String, Object> wish) {
        return Caller.as("web-frontend", "ovh-gateway")
                .header(IdempotencyKey.HEADER, name)
                .body(wish)
                .post("/api/v1/administration/consumer-key-requests/making")
                .then();
    }

    private static ValidatableResponse read(String id) {
        return post("reading", id).then();
    }

    private static Response show(String id) {
        return post("showing", id);
    }

    private static Response post(String what, String id) {
        return Caller.as("web-frontend", "ovh-gateway")
                .body(Map.of("id", id))
                .post("/api/v1/administration/consumer-key-requests/" + what);
    }

    private String row(String id) {
        return pool.query(
                        "select request::text from consumer_key_request as request where id = '"
                                + id
                                + "'")
                .execute()
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getString(0);
    }
}
