package io.switchboard.booking.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.LiveRoom;
import io.switchboard.booking.Moderating;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see who watch a room. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class WatchingARoomTest {

    private final Scene given;
    private final Rows rows;
    private Scene.Confirmed conference;
    private LiveRoom room;
    private Moderating moderator;

    WatchingARoomTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void aRoom() {
        GatewayDouble.reset();
        conference = given.conference();
        room = LiveRoom.of(conference.code());
        moderator = Moderating.of(conference);
    }

    @AfterEach
    void nobodyWatches() {
        rows.read("delete from watched_room");
        GatewayDouble.reset();
    }

    @Test
    void showsWhoIsThereTheLongestFirst() {
        room.with(7, 9);

        try (var page = moderator.watch()) {
            var sight = page.until(it -> callers(it).size() == 3);

            assertThat(sight.getList("people.id", Long.class)).containsExactly(7L, 8L, 9L);
            assertThat(callers(sight)).first().isEqualTo("0033XXXXX0007");
            assertThat(sight.getString("state")).isEqualTo("open");
            assertThat(sight.getString("number")).startsWith("01 99 00 00 0");
            assertThat(sight.getString("seenAt")).isNotNull();
            assertThat(sight.getBoolean("stale")).isFalse();
        }
    }

    @Test
    void aLookIsEnoughToHaveOvhAskedForAWhile() {
        room.with(1, 2);

        moderator.look().statusCode(200);

        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(callers(moderator.look().extract().jsonPath()))
                                        .hasSize(2));
    }

    @Test
    void showsWhoComesAndWhoLeaves() {
        room.with(1, 3);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 3);

            room.leaves(2);
            room.arrives(4);

            page.until(it -> it.getList("people.id", Long.class).equals(List.of(1L, 3L, 4L)));
        }
    }

    @Test
    void whoVanishesBetweenTwoCallsHasLeft() {
        room.with(1, 2);
        GatewayDouble.answers(
                call -> {
                    if (call.what().equals("listing")) {
                        return Reply.json(
                                "{\"what\":[1,2,3],\"at\":\"%s\",\"stale\":false}"
                                        .formatted(Instant.now()));
                    }
                    return room.answer(call);
                });

        try (var page = moderator.watch()) {
            var sight = page.until(it -> callers(it).size() == 2);

            assertThat(sight.getList("people.id", Long.class)).containsExactly(1L, 2L);
        }
    }

    @Test
    void asksAboutNewcomersFirst() {
        room.with(1, 12);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 12);
            assertThat(room.read().subList(0, 12)).doesNotHaveDuplicates();

            room.arrives(13);
            Awaitility.await().until(() -> room.read().contains(13L));

            var lists = room.listings();
            assertThat(room.read().size()).isLessThanOrEqualTo((int) (12 + lists * 2));
        }
    }

    @Test
    void keepsTheLastSightWhileOvhIsAway() {
        room.with(1, 2);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 2);

            room.fails(Reply.problem(503, "ovh-away"));

            var sight = page.until(it -> it.getBoolean("stale"));
            assertThat(callers(sight)).hasSize(2);
            var asked = room.listings();
            Awaitility.await()
                    .during(Duration.ofSeconds(1))
                    .until(() -> room.listings() <= asked + 1);

            room.isWell();
            page.until(it -> !it.getBoolean("stale"));
        }
    }

    @Test
    void whatTheGatewayRemembersIsNotTakenForNews() {
        room.with(1, 2);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 2);

            room.isStale();

            page.until(it -> it.getBoolean("stale"));
        }
    }

    @Test
    void showsAFullRoomToManyPagesForTheCostOfOne() {
        room.with(1, 20);

        try (var one = moderator.watch();
                var two = moderator.watch();
                var three = moderator.watch()) {
            for (var page : List.of(one, two, three)) {
                page.until(it -> callers(it).size() == 20);
            }
            var lists = room.listings();
            Awaitility.await().until(() -> room.listings() >= lists + 5);
        }

        assertThat(room.calls()).isLessThanOrEqualTo(20 + room.listings() * 3);
    }

    @Test
    void askingEndsWhenNobodyWatches() {
        room.with(1, 1);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 1);
        }

        nobodyHasWatchedForAWhile();
        Awaitility.await()
                .until(
                        () ->
                                rows.read(
                                                "select 1 from watched_room where poller_until > clock_timestamp() and conference_id = ?",
                                                UUID.fromString(conference.id()))
                                        .isEmpty());
        var asked = room.calls();
        Awaitility.await().during(Duration.ofSeconds(2)).until(() -> room.calls() == asked);
    }

    @Test
    void nobodyIsAskedAboutARoomThatNobodyWatches() {
        room.with(1, 3);

        Awaitility.await().during(Duration.ofSeconds(2)).until(() -> room.calls() == 0);
    }

    @Test
    void tellsAtOnceWhenTheConferenceIsGivenBack() {
        room.with(1, 1);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 1);

            Caller.cancel(conference.id(), conference.secret()).statusCode(200);

            Awaitility.await().until(page::hasEnded);
            assertThat(page.sight().getString("state")).isIn("ending", "ended");
        }
    }

    @Test
    void aRoomThatOvhHasNoMoreIsLost() {
        room.with(1, 1);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 1);

            room.isGone();

            Awaitility.await().until(page::hasEnded);
            assertThat(page.sight().getString("state")).isEqualTo("lost");
            assertThat(given.row(conference.id(), "state")).isEqualTo("LOST");
        }
    }

    @Test
    void listensToOvhAndPollsAsEverWhenItSaysNothing() {
        room.with(1, 1);

        try (var _ = moderator.watch()) {
            Awaitility.await().until(() -> room.listings() >= 4);
        }

        assertThat(GatewayDouble.calls("awaiting", conference.code())).hasSize(1);
    }

    @Test
    void noMorePagesThanAreBearable() {
        try (var _ = moderator.watch();
                var _ = moderator.watch();
                var _ = moderator.watch();
                var _ = moderator.watch();
                var fifth = moderator.watch()) {
            assertThat(fifth.status()).isEqualTo(429);
        }
    }

    @Test
    void numbersOfPeopleStandReadableNowhere() {
        room.with(1, 2);
        try (var page = moderator.watch()) {
            page.until(it -> callers(it).size() == 2);
        }

        assertThat(rows.read("select sight from watched_room where sight is not null"))
                .isNotEmpty()
                .noneMatch(sight -> sight.contains("0033"));
    }

    private void nobodyHasWatchedForAWhile() {
        rows.read(
                "update watched_room set watched_until = clock_timestamp() + interval '1 second'");
    }

    private static List<String> callers(JsonPath sight) {
        return sight.getList("people.caller", String.class).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
