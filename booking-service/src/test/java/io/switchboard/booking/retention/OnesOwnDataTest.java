package io.switchboard.booking.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class OnesOwnDataTest {

    private final String address = Caller.freshAddress();
    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;
    private final Sealer sealer;

    OnesOwnDataTest(Scene given, Announced announced, Rows rows, Time time, Sealer sealer) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
        this.time = time;
        this.sealer = sealer;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void backToNow() {
        time.isReal();
    }

    @Test
    void isShownInFull() {
        var wish = Caller.conference();
        wish.put("title", "Bureau");
        var conference = given.conferenceOf(address, wish);
        given.privateLink(conference.id());

        data(address)
                .body("kind", hasItems("reservation", "conference"))
                .body("find { it.kind == 'conference' }.facts.address", equalTo(address))
                .body("find { it.kind == 'conference' }.facts.title", equalTo("Bureau"))
                .body("find { it.kind == 'conference' }.facts.domain", equalTo("example.org"))
                .body("find { it.kind == 'reservation' }.facts.address", equalTo(address));
    }

    @Test
    void tellsWhenItIsErasedByItself() {
        var conference = given.conferenceOf(address);
        var ends = Instant.parse(conference.view().getString("conference.endsAt"));

        data(address)
                .body(
                        "find { it.kind == 'conference' }.until",
                        equalTo(ends.plus(Duration.ofDays(2)).toString()));
    }

    @Test
    void isShownToNobodyElse() {
        given.conferenceOf(address);

        data(Caller.freshAddress()).body("", hasSize(0));
    }

    @Test
    void isErasedWhenItsPersonWantsSo() {
        var conference = given.conferenceOf(address);
        var link = given.privateLink(conference.id());

        wantsErasure(address);

        Awaitility.await().until(() -> given.row(conference.id(), "address") == null);
        data(address).body("", hasSize(0));
        assertThat(given.row(conference.id(), "person")).isNull();
        assertThat(given.row(conference.id(), "state")).isEqualTo("OPEN");
        assertThat(GatewayDouble.hasRoom(conference.number(), conference.code())).isTrue();
        Caller.cancel(conference.id(), link).statusCode(200);
        assertThat(announced.await("ConferenceCancelled", conference.id()).has("address"))
                .isFalse();
    }

    @Test
    void isErasedInEveryVariantOfTheAddress() {
        var conference = given.conferenceOf(address.replace("@", "+team@"));

        wantsErasure(address.toUpperCase(Locale.ROOT));

        Awaitility.await().until(() -> given.row(conference.id(), "address") == null);
    }

    @Test
    void ofOthersStays() {
        var other = Caller.freshAddress();
        var theirs = given.conferenceOf(other);
        var conference = given.conferenceOf(address);

        wantsErasure(address);

        Awaitility.await().until(() -> given.row(conference.id(), "address") == null);
        assertThat(given.row(theirs.id(), "address")).isNotNull();
        data(other).body("kind", hasItems("reservation", "conference"));
    }

    @Test
    void isErasedOnceThoughKafkaRepeatsItself() {
        var before = given.conferenceOf(address);
        var event = wantsErasure(address);
        Awaitility.await().until(() -> given.row(before.id(), "address") == null);
        var afterwards = given.conferenceOf(address);

        tell(event, address);
        var another = Caller.freshAddress();
        var marker = given.conferenceOf(another);
        wantsErasure(another);

        Awaitility.await().until(() -> given.row(marker.id(), "address") == null);
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .until(() -> given.row(afterwards.id(), "address") != null);
    }

    private static ValidatableResponse data(String address) {
        return Caller.web()
                .body(Map.of("address", address))
                .post(Caller.PEOPLE + "/data")
                .then()
                .statusCode(200);
    }

    private UUID wantsErasure(String address) {
        var event = UUID.randomUUID();
        tell(event, address);
        return event;
    }

    private void tell(UUID event, String address) {
        var request = UUID.randomUUID().toString();
        var body =
                """
                {"request": "%s", "address": "%s", "at": "%s"}
                """
                        .formatted(
                                request,
                                sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address).text(),
                                Instant.now());
        Topic.named("access-events")
                .produce(
                        request,
                        body,
                        Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", event.toString(),
                                "ce_type", "io.switchboard.PersonErased.v1",
                                "ce_source", "web-frontend",
                                "ce_subject", request,
                                "ce_time", Instant.now().toString(),
                                "ce_aggregateversion", "1",
                                "content-type", "application/json"));
    }
}
