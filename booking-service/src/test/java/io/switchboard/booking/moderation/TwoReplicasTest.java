package io.switchboard.booking.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.LiveRoom;
import io.switchboard.booking.Moderating;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One looks at OVH, whichever it is, and another goes on when it dies. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class TwoReplicasTest {

    private final Scene given;
    private final Rows rows;
    private final AnotherReplica another;
    private LiveRoom room;
    private Moderating moderator;

    TwoReplicasTest(Scene given, Rows rows, AnotherReplica another) {
        this.given = given;
        this.rows = rows;
        this.another = another;
    }

    @BeforeEach
    void aRoom() {
        GatewayDouble.reset();
        var conference = given.conference();
        room = LiveRoom.of(conference.code()).with(1, 2);
        moderator = Moderating.of(conference);
    }

    @AfterEach
    void nobodyWatches() {
        another.stops();
        rows.read("delete from watched_room");
        GatewayDouble.reset();
    }

    @Test
    void oneOfThemAsks() {
        another.starts();

        try (var page = moderator.watch()) {
            page.until(it -> it.getList("people").size() == 2);
            var began = System.nanoTime();
            var before = room.listings();
            Awaitility.await().until(() -> room.listings() >= before + 6);

            // One each half second, whoever of the two has the room; two of them would take half as
            // long.
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isGreaterThan(Duration.ofMillis(1_750));
            assertThat(pollers()).hasSize(1);
        }
    }

    @Test
    void theOtherGoesOnWhenOneDies() {
        var dead = UUID.randomUUID();
        rows.read(
                """
                insert into watched_room (conference_id, watched_until, poller, poller_until)
                values (?, clock_timestamp() + interval '10 seconds', ?, clock_timestamp() + interval '4 seconds')
                """,
                UUID.fromString(moderator.conference()),
                dead);

        try (var page = moderator.watch()) {
            Awaitility.await().during(Duration.ofSeconds(2)).until(() -> room.listings() == 0);
            page.until(it -> it.getList("people").size() == 2);
        }
        assertThat(pollers()).doesNotContain(dead.toString());
    }

    private List<String> pollers() {
        return rows.read(
                "select poller from watched_room where poller_until > clock_timestamp() and conference_id = ?",
                UUID.fromString(moderator.conference()));
    }
}
