package io.switchboard.booking.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class SeeingOnesOwnTest {

    private final String address = Caller.freshAddress();
    private final Scene given;
    private final Rows rows;
    private final Time time;

    SeeingOnesOwnTest(Scene given, Rows rows, Time time) {
        this.given = given;
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
    }

    @Test
    void listsTheNewestFirstHoweverTheyWereBooked() {
        var byLink = given.confirmed(given.mailedSecret(address));
        var direct = given.conferenceOf(address);

        Caller.listOf(address, Map.of())
                .statusCode(200)
                .body("items.id", contains(direct.id(), byLink.id()))
                .body("items[0].accessCode", equalTo(direct.code()))
                .body("next", nullValue());
    }

    @Test
    void listsNothingOfAnybodyElse() {
        given.conferenceOf(address);

        Caller.listOf(Caller.freshAddress(), Map.of()).statusCode(200).body("items", empty());
    }

    @Test
    void listsTheSameForAllVariantsOfOneMailbox() {
        var conference = given.conferenceOf(address);

        Caller.listOf(address.replace("@", "+work@").replace("person", "Person"), Map.of())
                .body("items.id", contains(conference.id()));
    }

    @Test
    void listsNoneWhosePersonIsForgotten() {
        var conference = given.conferenceOf(address);
        rows.read(
                "update conference set person = null, address = null, title = null where id = ?",
                UUID.fromString(conference.id()));

        Caller.listOf(address, Map.of()).body("items", empty());
    }

    @Test
    void listsPageByPageEachOnce() {
        var booked = Stream.generate(() -> given.conferenceOf(address).id()).limit(5).toList();

        var seen = new ArrayList<String>();
        Map<String, Object> page = Map.of("most", 2);
        for (int pages = 0; pages < 3; pages++) {
            var answer = Caller.listOf(address, page).statusCode(200).extract().jsonPath();
            seen.addAll(answer.getList("items.id"));
            String next = answer.getString("next");
            page = next == null ? Map.of() : Map.of("most", 2, "after", next);
        }

        assertThat(seen).containsExactlyElementsOf(booked.reversed());
        assertThat(page).isEmpty();
    }

    @Test
    void refusesAPlaceThatIsNone() {
        Caller.listOf(address, Map.of("after", "here"))
                .statusCode(400)
                .body("type", endsWith(":invalid"))
                .body("errors.field", hasItem("page.after"));
        Caller.listOf(address, Map.of("most", 1000))
                .statusCode(400)
                .body("errors.field", hasItem("page.most"));
    }

    @Test
    void opensOneForHalfADay() {
        var conference = given.conferenceOf(address);

        var secret =
                Caller.openOf(address, conference.id())
                        .statusCode(200)
                        .body("conference.id", equalTo(conference.id()))
                        .extract()
                        .<String>path("secret");

        Caller.show(conference.id(), secret).statusCode(200);
        time.isLaterBy(Duration.ofHours(12));
        Caller.show(conference.id(), secret).statusCode(404);
    }

    @Test
    void opensNothingOfAnybodyElse() {
        var conference = given.conferenceOf(address);

        unknown(Caller.freshAddress(), conference.id());
        unknown(address, UUID.randomUUID().toString());
    }

    @Test
    void opensOneAsOftenAsItTakesWhileTheOldestSecretsGiveWay() {
        var conference = given.conferenceOf(address);

        var secrets =
                Stream.generate(
                                () ->
                                        Caller.openOf(address, conference.id())
                                                .statusCode(200)
                                                .extract()
                                                .<String>path("secret"))
                        .limit(51)
                        .toList();

        Caller.show(conference.id(), conference.secret()).statusCode(404);
        Caller.show(conference.id(), secrets.getFirst()).statusCode(404);
        Caller.show(conference.id(), secrets.get(1)).statusCode(200);
        Caller.show(conference.id(), secrets.getLast()).statusCode(200);
    }

    @Test
    void isForCallersWithTheRight() {
        Caller.as("notifier")
                .body(Map.of("address", address))
                .post(Caller.PEOPLE + "/conferences/listing")
                .then()
                .statusCode(403);
    }

    private static void unknown(String address, String conference) {
        Caller.openOf(address, conference)
                .statusCode(404)
                .body("type", endsWith(":unknown-conference"));
    }
}
