package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class OvhInTroubleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    OvhInTroubleTest(Scene given, Announced announced, Rows rows, Time time) {
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
    void keepsNobodyWaitingLongerThanThreeSeconds() {
        GatewayDouble.answers(
                call ->
                        call.what().equals("opening")
                                ? GatewayDouble.room(
                                                call.number(),
                                                call.code(),
                                                call.body().get("until").asText())
                                        .after(Duration.ofSeconds(10))
                                : null);
        var secret = given.mailedSecret();
        var before = System.nanoTime();

        var conference = given.confirmed(secret);

        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(2900), Duration.ofMillis(9900));
        assertThat(conference.state()).isEqualTo("opening");
        assertThat(conference.code()).isNull();
        becomes(conference, "open");
        announced.await("ConferenceBooked", conference.id());
        assertThat(GatewayDouble.calls("opening", given.codeOf(conference.id()))).hasSize(1);
    }

    @Test
    void opensTheConferenceWhenOvhIsBack() {
        GatewayDouble.fails("opening", Reply.problem(503, "ovh-away"));
        var conference = given.conference();
        assertThat(conference.state()).isEqualTo("opening");

        GatewayDouble.isWell();

        becomes(conference, "open");
        announced.await("ConferenceBooked", conference.id());
        assertThat(announced.events("ConferenceBooked", conference.id())).hasSize(1);
        var keys =
                GatewayDouble.calls("opening", given.codeOf(conference.id())).stream()
                        .map(GatewayDouble.Call::key)
                        .toList();
        assertThat(keys).hasSizeGreaterThan(1).containsOnly(keys.getFirst());
    }

    @Test
    void findsTheRoomWhoseAnswerWasLost() {
        var lost = new AtomicInteger();
        GatewayDouble.answers(
                call -> {
                    if (call.what().equals("opening") && lost.getAndIncrement() == 0) {
                        GatewayDouble.keepsRoom(call);
                        return Reply.hangUp();
                    }
                    return null;
                });

        var conference = given.conference();

        becomes(conference, "open");
        assertThat(GatewayDouble.rooms()).isEqualTo(1);
    }

    @Test
    void takesAnotherCodeWhenTheFirstIsSomebodyElses() {
        var first = new AtomicInteger();
        GatewayDouble.answers(
                call ->
                        call.what().equals("opening") && first.getAndIncrement() == 0
                                ? Reply.problem(409, "room-number-taken")
                                : null);

        var conference = given.conference();

        becomes(conference, "open");
        var codes = GatewayDouble.calls("opening").stream().map(GatewayDouble.Call::code).toList();
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();
        assertThat(given.codeOf(conference.id())).isEqualTo(codes.getLast());
        assertThat(GatewayDouble.calls("opening"))
                .extracting(GatewayDouble.Call::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void believesTheCodeThatOvhChose() {
        GatewayDouble.answers(
                call ->
                        call.what().equals("opening")
                                ? GatewayDouble.room(
                                        call.number(),
                                        "42424242",
                                        call.body().get("until").asText())
                                : null);

        var conference = given.conference();

        assertThat(conference.code()).isEqualTo("42424242");
        assertThat(given.codeOf(conference.id())).isEqualTo("42424242");
    }

    @Test
    void waitsForANumberToBeKnown() {
        GatewayDouble.fails("conference-numbers", Reply.hangUp());
        given.noNumberIsKnown();
        var conference = given.conference();
        assertThat(conference.state()).isEqualTo("opening");
        assertThat(GatewayDouble.calls("opening")).isEmpty();

        GatewayDouble.isWell();

        becomes(conference, "open");
    }

    @Test
    void takesAnotherNumberWhenOneIsGone() {
        GatewayDouble.offers(Map.of(GatewayDouble.FIRST, 0));
        given.noNumberIsKnown();
        given.conference();
        GatewayDouble.offers(Map.of(GatewayDouble.SECOND, 0));

        var conference = given.conference();

        becomes(conference, "open");
        assertThat(given.row(conference.id(), "number")).isEqualTo(GatewayDouble.SECOND);
    }

    @Test
    void givesUpAfterAQuarterOfAnHourAndLeavesNoRoom() {
        GatewayDouble.answers(
                call -> {
                    if (call.what().equals("opening")) {
                        GatewayDouble.keepsRoom(call);
                        return Reply.hangUp();
                    }
                    return null;
                });
        var conference = given.conference();
        var code = given.codeOf(conference.id());

        time.isLaterBy(Duration.ofMinutes(15));

        becomes(conference, "failed");
        var event = announced.await("ConferenceFailed", conference.id());
        assertThat(event.get("address").asText()).startsWith("test.");
        given.isDue(conference.id());
        Awaitility.await().until(() -> GatewayDouble.rooms() == 0);
        assertThat(GatewayDouble.calls("ending", code)).isNotEmpty();
        Awaitility.await().until(() -> given.row(conference.id(), "due_at") == null);
        assertThat(announced.events("ConferenceFailed", conference.id())).hasSize(1);
        assertThat(announced.events("ConferenceBooked", conference.id())).isEmpty();
    }

    @Test
    void failsAtOnceWhatNoRepetitionHelps() {
        GatewayDouble.fails("opening", Reply.problem(422, "until-out-of-range"));

        var conference = given.conference();

        assertThat(conference.state()).isEqualTo("failed");
        announced.await("ConferenceFailed", conference.id());
    }

    private void becomes(Scene.Confirmed conference, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(
                                                Caller.show(conference.id(), conference.secret())
                                                        .extract()
                                                        .<String>path("state"))
                                        .isEqualTo(state));
    }
}
