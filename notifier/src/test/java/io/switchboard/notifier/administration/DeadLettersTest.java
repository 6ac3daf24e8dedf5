package io.switchboard.notifier.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.notifier.Caller;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.Journal;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class DeadLettersTest {

    private static final String AGAIN = "/api/v1/administration/deliveries/%s/sending";

    @Inject Happenings happenings;
    @Inject Rows rows;

    private final Caller frontend = Caller.frontend();

    @Test
    void areShownWithTheirReasonAndNobodysAddress() {
        var address = Happenings.somebody();
        var booked = refused(address);

        var found =
                frontend.post(
                                "/api/v1/administration/deliveries/searching",
                                Map.of("state", "dead", "subject", booked.conference()))
                        .statusCode(200)
                        .body("items.size()", is(1))
                        .body("items[0].kind", is("conference-open"))
                        .body("items[0].medium", is("mail"))
                        .body("items[0].state", is("dead"))
                        .body("items[0].attempts", is(1))
                        .body("items[0].reason", is("550 5.1.1 recipient address not accepted"))
                        .body("items[0].sendable", is(true))
                        .body("items[0].nextAttemptAt", nullValue())
                        .extract();

        assertThat(found.<String>path("items[0].recipient")).matches("[0-9a-f]{12}");
        assertThat(found.asString()).doesNotContain(address);
    }

    @Test
    void areFoundByTheirPersonAndTurnPageByPage() {
        var address = Happenings.somebody();
        var first = refused(address);
        var second = refused(address);

        var page = search(Map.of("recipient", address.toUpperCase(), "page", Map.of("most", 1)));
        var next =
                search(
                        Map.of(
                                "recipient",
                                address,
                                "page",
                                Map.of("most", 1, "after", page.get("next"))));

        assertThat(subjects(page)).containsExactly(second.conference().toString());
        assertThat(subjects(next)).containsExactly(first.conference().toString());
        assertThat(next).doesNotContainKey("next");
        frontend.post(
                        "/api/v1/administration/deliveries/searching",
                        Map.of("page", Map.of("after", "half way")))
                .statusCode(400)
                .body("errors.field", hasItem("page.after"));
    }

    @Test
    void waitAnewOnceSomebodyHasSetRightWhatWasWrong() {
        var address = Happenings.somebody();
        var booked = refused(address);
        PostOffice.accept(address);

        try (var journal = Journal.open()) {
            frontend.post(AGAIN.formatted(id(booked)))
                    .statusCode(200)
                    .body("state", is("waiting"))
                    .body("endedAt", nullValue());

            assertThat(journal.lines())
                    .anySatisfy(
                            line ->
                                    assertThat(line)
                                            .contains(id(booked))
                                            .contains("by=nobody sent again"));
        }
        PostOffice.await(address);
        await().until(() -> rows.outcomes(booked.conference()).equals(List.of("sent")));
        frontend.post(AGAIN.formatted(id(booked)))
                .statusCode(409)
                .body("type", containsString("not-sendable"));
        assertThat(PostOffice.to(address)).hasSize(1);
    }

    @Test
    void areSentOnceHoweverManyPressAtOnce() {
        var address = Happenings.somebody();
        var booked = refused(address);
        PostOffice.accept(address);
        var path = AGAIN.formatted(id(booked));

        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8).forEach(_ -> threads.submit(() -> frontend.post(path)));
        }

        PostOffice.await(address);
        await().until(() -> rows.outcomes(booked.conference()).equals(List.of("sent")));
        assertThat(PostOffice.to(address)).hasSize(1);
    }

    @Test
    void getAFreshDayOfTries() {
        var address = Happenings.somebody();
        var booked = refused(address);
        rows.read(
                "update delivery set created_at = created_at - interval '3 days' where subject = ?",
                booked.conference());
        PostOffice.accept(address);
        PostOffice.busyFor(address, 1);

        frontend.post(AGAIN.formatted(id(booked))).statusCode(200);

        PostOffice.await(address);
        await().until(() -> rows.outcomes(booked.conference()).equals(List.of("sent")));
    }

    @Test
    void areSentAgainAllAtOnceWhereTheyAreMeant() {
        var address = Happenings.somebody();
        var before = Instant.now();
        var booked = refused(address);
        PostOffice.accept(address);

        frontend.post(
                        "/api/v1/administration/deliveries/sending",
                        Map.of("kind", "sign-in", "since", before.toString()))
                .statusCode(200)
                .body("letters", is(0))
                .body("more", is(false));
        frontend.post(
                        "/api/v1/administration/deliveries/sending",
                        Map.of("kind", "conference-open", "medium", "mail", "since", before))
                .statusCode(200)
                .body("letters", is(1));

        PostOffice.await(address);
        await().until(() -> rows.outcomes(booked.conference()).equals(List.of("sent")));
    }

    @Test
    void cannotBeSentOnceWhatTheySaidIsForgotten() {
        var booked = refused(Happenings.somebody());
        rows.read(
                """
                update delivery set content = null, recipient = null, recipient_hash = null where subject = ?
                """,
                booked.conference());

        frontend.post(AGAIN.formatted(id(booked))).statusCode(409);
        frontend.post(AGAIN.formatted(UUID.randomUUID()))
                .statusCode(404)
                .body("type", containsString("unknown-delivery"));
    }

    @Test
    void areNobodysBusinessButTheAdministrators() {
        new Caller("booking-service")
                .get("/api/v1/administration/deliveries/counts")
                .statusCode(403);
    }

    private Map<String, Object> search(Map<String, Object> search) {
        return frontend.post("/api/v1/administration/deliveries/searching", search)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    @SuppressWarnings("unchecked")
    private static List<String> subjects(Map<String, Object> page) {
        return ((List<Map<String, String>>) page.get("items"))
                .stream().map(it -> it.get("subject")).toList();
    }

    private String id(ConferenceBooked booked) {
        return rows.read("select id from delivery where subject = ?", booked.conference())
                .getFirst();
    }

    private ConferenceBooked refused(String address) {
        var booked = happenings.booked(address);
        PostOffice.refuse(address);
        happenings.announce(booked);
        await().until(
                        () ->
                                rows.outcomes(booked.conference()).stream()
                                        .anyMatch(it -> it.startsWith("refused")));
        return booked;
    }
}
