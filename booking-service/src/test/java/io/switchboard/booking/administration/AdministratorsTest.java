package io.switchboard.booking.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.RoomsOfOthers;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.orphan.Orphans;
import io.switchboard.testing.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AdministratorsTest {

    private static final String ADMINISTRATION = "/api/v1/administration";
    private static final String ROOMS = ADMINISTRATION + "/rooms/unknown";

    private final Scene given;
    private final Rows rows;
    private final Orphans orphans;
    private final String domain = "d" + Long.toHexString(System.nanoTime()) + ".example";

    AdministratorsTest(Scene given, Rows rows, Orphans orphans) {
        this.given = given;
        this.rows = rows;
        this.orphans = orphans;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        rows.read("delete from unknown_room");
        GatewayDouble.reset();
    }

    @AfterEach
    void well() {
        rows.read("delete from unknown_room");
        GatewayDouble.reset();
    }

    @Test
    void seeConferencesByDomainAndStatePageByPage() {
        var booked = new ArrayList<String>();
        for (int count = 0; count < 5; count++) {
            booked.add(given.conferenceOf("person." + count + "@" + domain).id());
        }
        rows.read(
                "update conference set state = 'ENDED' where id = ?",
                UUID.fromString(booked.getFirst()));

        var first = search("open", Map.of("most", 3));
        var second = search("open", Map.of("most", 3, "after", first.extract().path("next")));

        first.body("items", hasSize(3)).body("items[0].id", equalTo(booked.get(4)));
        second.body("items.id", equalTo(List.of(booked.get(1)))).body("next", nullValue());
        search("ended", Map.of()).body("items.id", equalTo(List.of(booked.getFirst())));
        search(null, Map.of()).body("items", hasSize(5));
    }

    @Test
    void seeNothingThatOpensAConferenceOrTellsWhoseItIs() {
        var conference = given.conferenceOf("person@" + domain);

        var answer = search(null, Map.of()).extract().asString();

        assertThat(answer).contains(conference.id()).contains(domain);
        assertThat(answer).doesNotContain("person@").doesNotContain(conference.code());
    }

    @Test
    void areToldThatAPageIsNoneOfOurs() {
        web(Map.of("page", Map.of("after", "nonsense")), "/conferences/searching")
                .statusCode(400)
                .body("errors.field", hasItem("page.after"));
    }

    @Test
    void openAnyConference() {
        var conference = given.conference();

        String secret =
                Caller.web()
                        .post(ADMINISTRATION + "/conferences/{id}/opening", conference.id())
                        .then()
                        .statusCode(200)
                        .body("conference.id", equalTo(conference.id()))
                        .extract()
                        .path("secret");

        Caller.show(conference.id(), secret).statusCode(200);
        Caller.web()
                .post(ADMINISTRATION + "/conferences/{id}/opening", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-conference"));
    }

    @Test
    void seeJobsWithTheirRuns() {
        Awaitility.await()
                .untilAsserted(
                        () ->
                                jobs().body(
                                                "name",
                                                hasItems(
                                                        "conference-forgetting",
                                                        "loss-confirmation",
                                                        "loss-search",
                                                        "orphan-search",
                                                        "room-endings",
                                                        "survey"))
                                        .body(
                                                "find { it.name == 'conference-forgetting' }.outcome",
                                                notNullValue())
                                        .body(
                                                "find { it.name == 'conference-forgetting' }.lastRun",
                                                notNullValue())
                                        .body("nextRun", everyItem(notNullValue())));
    }

    @Test
    void endRoomsThatNobodyKnows() {
        var rooms = RoomsOfOthers.atTheGateway();
        var code = rooms.room(Instant.now().plusSeconds(7200));
        Work.done(orphans::look);
        var room = unknown().body("", hasSize(1)).body("opened", hasItem(nullValue()));
        String id = room.extract().path("[0].id");
        assertThat(room.extract().asString()).doesNotContain(code);

        end(id).statusCode(200).body("ending", notNullValue());

        assertThat(GatewayDouble.hasRoom(GatewayDouble.FIRST, code)).isFalse();
        unknown().body("", hasSize(0));
        end(id).statusCode(200).body("ending", notNullValue());
        assertThat(GatewayDouble.calls("ending", code)).hasSize(1);
    }

    @Test
    void endARoomThatOvhDoesNotTakeNow() {
        var rooms = RoomsOfOthers.atTheGateway();
        var code = rooms.room(Instant.now().plusSeconds(7200));
        Work.done(orphans::look);
        String id = unknown().extract().path("[0].id");
        rooms.endingsAnswer(Reply.problem(503, "ovh-away"));

        end(id).statusCode(200).body("ending", notNullValue());
        unknown().body("", hasSize(1)).body("[0].ending", notNullValue());
        rooms.endingsAnswer(null);
        Work.done(orphans::end);

        assertThat(GatewayDouble.hasRoom(GatewayDouble.FIRST, code)).isFalse();
        unknown().body("", hasSize(0));
    }

    @Test
    void areToldWhenARoomIsGone() {
        end(UUID.randomUUID().toString()).statusCode(404).body("type", endsWith("unknown-room"));
    }

    @Test
    void areNotOtherServices() {
        Caller.as("notifier").get(ROOMS).then().statusCode(403);
        Caller.as("notifier").get(ADMINISTRATION + "/jobs").then().statusCode(403);
    }

    private ValidatableResponse search(String state, Map<String, Object> page) {
        var wish = new HashMap<String, Object>();
        wish.put("domain", domain);
        wish.put("state", state);
        wish.put("page", page);
        return web(wish, "/conferences/searching").statusCode(200);
    }

    private static ValidatableResponse web(Object body, String path) {
        return Caller.web().body(body).post(ADMINISTRATION + path).then();
    }

    private static ValidatableResponse jobs() {
        return Caller.web().get(ADMINISTRATION + "/jobs").then().statusCode(200);
    }

    private static ValidatableResponse unknown() {
        return Caller.web().get(ROOMS).then().statusCode(200);
    }

    private static ValidatableResponse end(String id) {
        return Caller.web().post(ROOMS + "/{id}/ending", id).then();
    }
}
