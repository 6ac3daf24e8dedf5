package io.switchboard.booking.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Call;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.LiveRoom;
import io.switchboard.booking.Moderating;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderators do to people, and how they see that it is done. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ActingInARoomTest {

    private final Scene given;
    private final Rows rows;
    private LiveRoom room;
    private Moderating moderator;

    ActingInARoomTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void aRoomWithThree() {
        GatewayDouble.reset();
        var conference = given.conference();
        room = LiveRoom.of(conference.code()).with(1, 3);
        moderator = Moderating.of(conference);
    }

    @AfterEach
    void nobodyWatches() {
        rows.read("delete from watched_room");
        rows.read("delete from act");
        GatewayDouble.reset();
    }

    @Test
    void mutesSomebodyAndShowsItOnceOvhHasDoneIt() {
        room.tasksTake(2);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it) == 3);

            moderator.act("mute", 2).statusCode(200).body("acts[0].state", equalTo("UNDER_WAY"));

            var sight = page.until(it -> state(it).equals("DONE"));
            assertThat(person(sight, 2).get("speaks")).isEqualTo(false);
            assertThat(room.heard()).containsExactly(1L, 3L);
            assertThat(sight.getInt("acts[0].done")).isEqualTo(1);
            assertThat(sight.getInt("acts[0].of")).isEqualTo(1);
        }
    }

    @Test
    void saysForWhomSoThatTheAuditTells() {
        settled(moderator.act("mute", 2));

        var person = given.row(moderator.conference(), "person");
        assertThat(room.begun())
                .singleElement()
                .extracting(Call::person)
                .isEqualTo(person.substring(0, 16));
    }

    @Test
    void undoesIt() {
        settled(moderator.act("mute", 2));

        settled(moderator.act("unmute", 2));

        assertThat(room.heard()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void letsSomebodyHearNothingAndSetsHowLoudTheyAre() {
        settled(moderator.act("deafen", 1));
        var sight = settled(moderator.act(UUID.randomUUID(), "volume", 1L, 900));

        assertThat(person(sight, 1).get("hears")).isEqualTo(false);
        assertThat(person(sight, 1).get("volume")).isEqualTo(900);
        sight = settled(moderator.act("undeafen", 1));
        assertThat(person(sight, 1).get("hears")).isEqualTo(true);
    }

    @Test
    void showsSomebodyOut() {
        var sight = settled(moderator.act("kick", 3));

        assertThat(sight.getList("people.id", Long.class)).containsExactly(1L, 2L);
        assertThat(room.has(3)).isFalse();
    }

    @Test
    void remembersThatTheRoomIsLocked() {
        assertThat(moderator.look().extract().jsonPath().<Boolean>get("locked")).isNull();

        assertThat(settled(moderator.act("lock")).getBoolean("locked")).isTrue();
        assertThat(settled(moderator.act("unlock")).getBoolean("locked")).isFalse();
    }

    @Test
    void mutesEverybodyAndTellsHowFarItIs() {
        room.with(4, 12);
        room.tasksTake(2);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it) == 12);

            moderator.act("mute-all").statusCode(200).body("acts[0].of", equalTo(12));
            room.arrives(13);

            page.until(it -> state(it).equals("DONE"));
            assertThat(page.sights())
                    .anyMatch(
                            it ->
                                    new JsonPath(it).getList("acts").size() == 1
                                            && new JsonPath(it).getInt("acts[0].done") > 0
                                            && new JsonPath(it).getInt("acts[0].done") < 12);
            assertThat(room.heard()).containsExactly(13L);
        }
    }

    @Test
    void whoIsMutedAlreadyIsNotMutedAgain() {
        settled(moderator.act("mute", 1));

        var sight = settled(moderator.act("mute-all"));

        assertThat(sight.getInt("acts[0].of")).isEqualTo(2);
    }

    @Test
    void whoLeavesMeanwhileCountsAsDone() {
        moderator.look();
        try (var page = moderator.watch()) {
            page.until(it -> callers(it) == 3);
            room.leaves(2);

            var sight = settled(moderator.act("mute-all"));

            assertThat(sight.getInt("acts[0].failed")).isZero();
            assertThat(sight.getList("people.id", Long.class)).containsExactly(1L, 3L);
        }
    }

    @Test
    void theSameActComesTwiceAndIsDoneOnce() {
        var id = UUID.randomUUID();

        moderator.act(id, "mute", 1L, null).statusCode(200);
        moderator.act(id, "mute", 1L, null).statusCode(200).body("acts.size()", equalTo(1));

        Awaitility.await().until(() -> state(moderator.look().extract().jsonPath()).equals("DONE"));
        assertThat(room.begun()).hasSize(1);
    }

    @Test
    void tellsWhatOvhDidNotDo() {
        room.tasksEnd("ERROR");

        var sight = settled(moderator.act("mute", 1));

        assertThat(state(sight)).isEqualTo("FAILED");
        assertThat(sight.getInt("acts[0].failed")).isEqualTo(1);
        assertThat(person(sight, 1).get("speaks")).isEqualTo(true);
    }

    @Test
    void waitsForATaskOnlySoLong() {
        room.tasksEnd("DOING");

        assertThat(state(settled(moderator.act("mute", 1)))).isEqualTo("FAILED");
    }

    @Test
    void goesOnWithWhatAKilledReplicaLeftBehind() {
        var id = UUID.randomUUID();
        moderator.look();
        Awaitility.await().until(() -> callers(moderator.look().extract().jsonPath()) == 3);
        rows.read(
                "insert into act (conference_id, id, kind, participant, begun_at, due_at) values (?, ?, 'MUTE', 2, now(), clock_timestamp())",
                UUID.fromString(moderator.conference()),
                id);
        rows.read(
                "insert into act_target (conference_id, act_id, target) values (?, ?, 2)",
                UUID.fromString(moderator.conference()),
                id);

        Awaitility.await().until(() -> state(moderator.look().extract().jsonPath()).equals("DONE"));
        assertThat(room.heard()).containsExactly(1L, 3L);
    }

    @Test
    void refusesSomebodyWhoIsNotThere() {
        moderator.act("mute", 99).statusCode(404).body("type", endsWith("unknown-participant"));
    }

    @Test
    void refusesMoreThanCanBeUnderWay() {
        room.tasksEnd("DOING");
        for (var person : List.of(1L, 2L, 3L)) {
            moderator.act("mute", person).statusCode(200);
        }

        moderator.act("lock").statusCode(409).body("type", endsWith("too-many-acts"));
    }

    @Test
    void refusesAnActThatLacksWhatItNeeds() {
        moderator
                .act("mute")
                .statusCode(400)
                .body("type", endsWith("invalid"))
                .body("errors[0].field", equalTo("participant"));
        moderator
                .act(UUID.randomUUID(), "volume", 1L, null)
                .statusCode(400)
                .body("errors[0].field", equalTo("volume"));
    }

    @Test
    void beginsNothingThatItKnowsNothingOf() {
        room.fails(Reply.problem(503, "ovh-away"));

        moderator.act("mute-all").statusCode(503).body("type", endsWith("ovh-away"));

        assertThat(rows.read("select id from act")).isEmpty();
    }

    /** The room once the latest act has ended. */
    private JsonPath settled(ValidatableResponse act) {
        act.statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> !state(moderator.look().extract().jsonPath()).equals("UNDER_WAY"));
        return moderator.look().extract().jsonPath();
    }

    private static String state(JsonPath sight) {
        return sight.getList("acts").isEmpty() ? "" : sight.getString("acts[0].state");
    }

    private static long callers(JsonPath sight) {
        return sight.getList("people.caller", String.class).stream()
                .filter(Objects::nonNull)
                .count();
    }

    private static Map<String, Object> person(JsonPath sight, long id) {
        return sight.getMap("people.find { it.id == %d }".formatted(id));
    }
}
