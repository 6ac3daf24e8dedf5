package io.switchboard.notifier.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.switchboard.notifier.Caller;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.Journal;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What administrators see of letters as a whole. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class WatchingTest {

    private static final String WORDS = "words-of-an-event-that-breaks-off";

    @Inject Happenings happenings;
    @Inject Rows rows;

    private final Caller frontend = Caller.frontend();

    @Test
    void countsWhatWaitsAndWhatEnded() {
        var waiting = happenings.booked(Happenings.somebody());
        happenings.announce(waiting);
        await().until(() -> rows.outcomes(waiting.conference()).equals(List.of("sent")));
        rows.read(
                """
                update delivery set state = 'planned', ended_at = null, next_attempt_at = clock_timestamp() + interval '1 hour'
                where subject = ?
                """,
                waiting.conference());
        var dead = happenings.booked(refusedAddress());
        happenings.announce(dead);
        await().until(
                        () ->
                                rows.outcomes(dead.conference()).stream()
                                        .anyMatch(it -> it.startsWith("refused")));

        var counts =
                frontend.get("/api/v1/administration/deliveries/counts")
                        .statusCode(200)
                        .body("dead", greaterThanOrEqualTo(1))
                        .extract()
                        .jsonPath();

        assertThat(counts.<Map<String, Object>>getList("waiting"))
                .anySatisfy(
                        it ->
                                assertThat(it)
                                        .containsEntry("medium", "mail")
                                        .containsKeys("letters", "tried", "oldest"));
    }

    @Test
    void showsEventsThatCannotBeReadAndNothingOfWhatTheySay() {
        var event = UUID.randomUUID();

        try (var journal = Journal.open()) {
            happenings.produce(event, "ConferenceBooked", "{\"title\": \"" + WORDS);

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(unread(event)).hasSize(1));
            assertThat(journal.lines()).noneSatisfy(line -> assertThat(line).contains(WORDS));
        }
        assertThat(unread(event).getFirst())
                .containsEntry("topic", "conference-events")
                .containsEntry("type", "io.switchboard.ConferenceBooked.v1")
                .hasEntrySatisfying(
                        "reason", it -> assertThat(it.toString()).contains("is not readable"));
        assertThat(rows.read("select it::text from unread_event it"))
                .noneSatisfy(row -> assertThat(row).contains(WORDS));
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("events_unread_total{topic=\"conference-events\"}");
    }

    @Test
    void listsWhatTheServiceDoesByItself() {
        await().untilAsserted(
                        () ->
                                frontend.get("/api/v1/administration/jobs")
                                        .statusCode(200)
                                        .body(
                                                "name",
                                                hasItems(
                                                        "forget-content",
                                                        "forget-unread-events",
                                                        "tell-of-dead-letters")));
    }

    private List<Map<String, Object>> unread(UUID event) {
        return frontend
                .get("/api/v1/administration/unread-events")
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("")
                .stream()
                .filter(it -> event.toString().equals(it.get("event")))
                .toList();
    }

    private static String refusedAddress() {
        var address = Happenings.somebody();
        PostOffice.refuse(address);
        return address;
    }
}
