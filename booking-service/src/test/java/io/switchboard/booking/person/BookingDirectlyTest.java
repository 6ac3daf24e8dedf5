package io.switchboard.booking.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class BookingDirectlyTest {

    private final String key = UUID.randomUUID().toString();
    private final String address = Caller.freshAddress();
    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    BookingDirectlyTest(Scene given, Announced announced, Rows rows, Time time) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void backToNow() {
        time.isReal();
        GatewayDouble.reset();
    }

    @Test
    void opensTheConferenceAtOnceAndMailsNoLink() {
        var answer = book().statusCode(200).extract().jsonPath();

        var id = answer.getString("conference.id");
        assertThat(answer.getString("conference.state")).isEqualTo("open");
        Caller.show(id, answer.getString("secret")).statusCode(200);
        var event = announced.await("ConferenceBooked", id);
        assertThat(announced.events("ReservationRequested", event.get("reservation").asText()))
                .isEmpty();
    }

    @Test
    void givesTheSameConferenceForTheSameKey() {
        var first = book().statusCode(200).extract().jsonPath();

        var second = book().statusCode(200).extract().jsonPath();

        assertThat(second.getString("conference.id")).isEqualTo(first.getString("conference.id"));
        assertThat(GatewayDouble.calls("opening")).hasSize(1);
        Caller.show(second.getString("conference.id"), second.getString("secret")).statusCode(200);
    }

    @Test
    void givesOneConferenceToManyAtOnce() {
        var answers =
                AtOnce.times(
                        10, () -> book().statusCode(200).extract().<String>path("conference.id"));

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(GatewayDouble.rooms()).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyForSomethingElse() {
        book().statusCode(200);
        var another = Caller.conference();
        another.put("title", "Another one");

        Caller.book(key, address, another)
                .statusCode(409)
                .body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    void givesTheSameConferenceEvenWhenItsDayIsOverByThen() {
        var justBeforeMidnight = Instant.parse("2027-01-10T22:59:00Z");
        time.isLaterBy(Duration.between(Instant.now(), justBeforeMidnight));
        var today = Caller.conference();
        today.remove("length");
        today.put("lastDay", "2027-01-10");
        String first =
                Caller.book(key, address, today).statusCode(200).extract().path("conference.id");

        time.isLaterBy(Duration.between(Instant.now(), justBeforeMidnight.plusSeconds(120)));

        Caller.book(key, address, today)
                .statusCode(200)
                .body("conference.id", equalTo(first))
                .body("conference.state", equalTo("ended"));
    }

    @Test
    void goesOnAfterACrashBetweenTheRequestAndItsConference() {
        String lost = book().statusCode(200).extract().path("conference.id");
        rows.read("delete from conference where id = ?", UUID.fromString(lost));

        String found = book().statusCode(200).extract().path("conference.id");

        assertThat(found).isNotEqualTo(lost);
        assertThat(given.row(found, "state")).isEqualTo("OPEN");
    }

    @Test
    void keepsNobodyWaitingForOvh() {
        GatewayDouble.fails("opening", Reply.problem(503, "ovh-away"));
        String id =
                book().statusCode(200)
                        .body("conference.state", equalTo("opening"))
                        .extract()
                        .path("conference.id");

        GatewayDouble.isWell();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> given.row(id, "state").equals("OPEN"));
    }

    @Test
    void isCountedTogetherWithRequestsByMail() {
        for (int time = 0; time < 3; time++) {
            Caller.ask(address).statusCode(202);
        }
        given.conferenceOf(address);
        given.conferenceOf(address);

        var answer = book();

        answer.statusCode(429).body("type", endsWith(":too-many-requests"));
        assertThat(Integer.parseInt(answer.extract().header("Retry-After"))).isBetween(3500, 3600);
        Caller.ask(address).statusCode(429);
    }

    @Test
    void needsAKeyAndAnAddress() {
        Caller.book("1", address, Caller.conference())
                .statusCode(400)
                .body("errors.field", hasItem("Idempotency-Key"));
        Caller.book(key, "nobody", Caller.conference())
                .statusCode(400)
                .body("type", endsWith(":unreadable"));
        Caller.web()
                .body(Map.of("address", address, "conference", Caller.conference()))
                .post(Caller.PEOPLE + "/conferences/booking")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("Client-Address"));
    }

    private ValidatableResponse book() {
        return Caller.book(key, address, Caller.conference());
    }
}
