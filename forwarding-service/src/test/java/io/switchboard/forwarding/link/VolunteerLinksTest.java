package io.switchboard.forwarding.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class VolunteerLinksTest {

    private static final String LINKS = "/api/v1/volunteer-links/";

    private final Map<String, Object> somebody = Caller.administrator();
    private final Scene given;
    private final Rows rows;
    private Scene.Known hotline;

    VolunteerLinksTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void aHotline() {
        rows.quieten();
        GatewayDouble.reset();
        hotline = given.line();
    }

    @Test
    void leadToTheirHotline() {
        var made = make("Saturdays", true).statusCode(200).extract();

        follow(made.path("secret"))
                .statusCode(200)
                .body("slug", equalTo(hotline.slug()))
                .body("name", equalTo("Hotline of Lyon"));
        Caller.show(Caller.link(made.path("secret")), hotline.slug())
                .statusCode(200)
                .body("knownOnly", equalTo(true))
                .body("mayManage", equalTo(false));
    }

    @Test
    void areListedWithoutWhatOpensThem() {
        String first = make("Saturdays", false).extract().path("secret");
        make("Sundays", true);

        var listed = list().body("label", equalTo(List.of("Sundays", "Saturdays")));

        listed.body("knownOnly", equalTo(List.of(true, false))).body("usedAt[1]", nullValue());
        assertThat(listed.extract().asString()).doesNotContain(first);
        assertThat(
                        rows.read(
                                "select (l.*)::text from volunteer_link l where hotline_id = ?",
                                hotline.id()))
                .noneMatch(row -> row.contains(first));
        follow(first).statusCode(200);
        list().body("usedAt[1]", notNullValue());
    }

    @Test
    void areWorthNothingOnceTheyAreRevoked() {
        var made = make("Saturdays", false).extract();
        follow(made.path("secret")).statusCode(200);

        revoke(made.path("id")).statusCode(204);
        revoke(made.path("id")).statusCode(204);

        follow(made.path("secret")).statusCode(404).body("type", endsWith("unknown-link"));
        Caller.show(Caller.link(made.path("secret")), hotline.slug())
                .statusCode(404)
                .body("type", endsWith("unknown-link"));
        list().body("", hasSize(0));
    }

    @Test
    void areUnknownToOthers() {
        follow("nonsense").statusCode(404).body("type", endsWith("unknown-link"));
        revoke(UUID.randomUUID().toString()).statusCode(404).body("type", endsWith("unknown-link"));
        var other = given.line();
        String id = make("Saturdays", false).extract().path("id");
        ask("revoking", somebody, other.slug(), "link", id).statusCode(404);
        list().body("", hasSize(1));
    }

    @Test
    void areNotMadeByWhoCameByOne() {
        String secret = make("Saturdays", false).extract().path("secret");

        ask("making", Caller.link(secret), hotline.slug(), "label", "More", "knownOnly", false)
                .statusCode(403)
                .body("type", endsWith("not-yours-to-manage"));
        ask("listing", Caller.link(secret), hotline.slug()).statusCode(403);
        ask("listing", Caller.person(Caller.freshAddress()), hotline.slug())
                .statusCode(404)
                .body("type", endsWith("unknown-hotline"));
    }

    @Test
    void areTwentyAtMostHoweverManyMakeThemAtOnce() throws InterruptedException {
        IntStream.range(0, 18).forEach(it -> make("Link " + it, false).statusCode(200));

        try (var several = Executors.newFixedThreadPool(4)) {
            several.invokeAll(
                    IntStream.range(0, 4)
                            .<Callable<ValidatableResponse>>mapToObj(
                                    it -> () -> make("Late", false))
                            .toList());
        }

        list().body("", hasSize(20));
        make("Late", false).statusCode(409).body("type", endsWith("too-many-links"));
    }

    private ValidatableResponse make(String label, boolean knownOnly) {
        return ask("making", somebody, hotline.slug(), "label", label, "knownOnly", knownOnly);
    }

    private ValidatableResponse list() {
        return ask("listing", somebody, hotline.slug()).statusCode(200);
    }

    private ValidatableResponse revoke(String id) {
        return ask("revoking", somebody, hotline.slug(), "link", id);
    }

    private static ValidatableResponse follow(String secret) {
        return Caller.web().body(Map.of("secret", secret)).post(LINKS + "following").then();
    }

    private static ValidatableResponse ask(
            String verb, Map<String, Object> operator, String hotline, Object... besides) {
        return Caller.web().body(Caller.wish(operator, hotline, besides)).post(LINKS + verb).then();
    }
}
