package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.switchboard.booking.Announced;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Call;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows as a process leaves them that is killed between two steps. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AfterACrashTest {

    private static final String CODE = "777666555";

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CLICK = "00f067aa0ba902b7";

    private final Instant end =
            Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Sealer sealer;
    private final Errands errands;

    AfterACrashTest(Scene given, Announced announced, Rows rows, Sealer sealer, Errands errands) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
        this.sealer = sealer;
        this.errands = errands;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void well() {
        GatewayDouble.reset();
    }

    @Test
    void anAttemptThatNeverReachedOvhIsMadeAgain() {
        var conference = left("OPENING", GatewayDouble.FIRST, true, 0);

        becomes(conference, "OPEN");

        assertThat(GatewayDouble.hasRoom(GatewayDouble.FIRST, CODE)).isTrue();
        assertThat(GatewayDouble.calls("opening", CODE)).hasSize(1);
        announced.await("ConferenceBooked", conference);
    }

    @Test
    void aRoomThatWasOpenedUnheardIsFoundAndNotOpenedTwice() {
        GatewayDouble.hasKept(GatewayDouble.FIRST, CODE, end.toString());
        var conference = left("OPENING", GatewayDouble.FIRST, true, 0);

        becomes(conference, "OPEN");

        assertThat(GatewayDouble.rooms()).isEqualTo(1);
        announced.await("ConferenceBooked", conference);
        assertThat(announced.events("ConferenceBooked", conference)).hasSize(1);
    }

    @Test
    void aConferenceThatNobodyHasBegunIsOpenedInTheTraceOfWhoWantedIt() {
        var conference = left("OPENING", null, false, 0);

        becomes(conference, "OPEN");

        assertThat(GatewayDouble.calls("opening", CODE))
                .singleElement()
                .extracting(Call::traceparent, as(STRING))
                .startsWith("00-" + TRACE + "-")
                .doesNotContain(CLICK);
    }

    @Test
    void oneThatWasGivenBackIsClosed() {
        GatewayDouble.hasKept(GatewayDouble.FIRST, CODE, end.toString());
        var conference = left("ENDING", GatewayDouble.FIRST, true, 0);

        becomes(conference, "ENDED");

        assertThat(GatewayDouble.rooms()).isZero();
        announced.await("ConferenceCancelled", conference);
    }

    @Test
    void whatAFailedOpeningLeftIsClosed() {
        GatewayDouble.hasKept(GatewayDouble.FIRST, CODE, end.toString());
        var conference = left("FAILED", GatewayDouble.FIRST, true, 0);

        Awaitility.await().until(() -> given.row(conference, "due_at") == null);

        assertThat(GatewayDouble.rooms()).isZero();
        assertThat(given.row(conference, "state")).isEqualTo("FAILED");
    }

    @Test
    void whatCannotBeReadHoldsUpNobody() {
        var unreadable = left("ENDING", GatewayDouble.FIRST, true, 3600);
        rows.read(
                "update conference set access_code = 'gone.AAAA', due_at = clock_timestamp() where id = ?",
                UUID.fromString(unreadable));
        var conference = left("ENDING", GatewayDouble.FIRST, true, 0);

        becomes(conference, "ENDED");

        assertThat(given.row(unreadable, "state")).isEqualTo("ENDING");
    }

    @Test
    void whatHasNoCodeAnyMoreIsOver() {
        var conference = left("ENDING", GatewayDouble.FIRST, true, 3600);
        rows.read(
                "update conference set access_code = null, due_at = clock_timestamp() where id = ?",
                UUID.fromString(conference));

        becomes(conference, "ENDED");

        announced.await("ConferenceCancelled", conference);
        assertThat(GatewayDouble.calls("ending")).isEmpty();
    }

    @Test
    void nobodyGoesOnWhileTheFirstMayStillBeAtIt() {
        var conference = left("OPENING", GatewayDouble.FIRST, true, 35);

        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .until(() -> given.row(conference, "state").equals("OPENING"));

        assertThat(GatewayDouble.calls("opening")).isEmpty();
    }

    @Test
    void twoReplicasNeverClaimTheSame() {
        // The job of this process may have taken some before; what it has, nobody else has.
        for (int row = 0; row < 40; row++) {
            left("ENDING", GatewayDouble.FIRST, true, 0);
        }

        List<Errands.Due> claimed =
                AtOnce.times(
                                8,
                                () -> {
                                    try {
                                        return VertxContextSupport.subscribeAndAwait(
                                                () -> errands.claim(10));
                                    } catch (Throwable failure) {
                                        throw new IllegalStateException(failure);
                                    }
                                })
                        .stream()
                        .flatMap(List::stream)
                        .toList();

        assertThat(claimed).extracting(due -> due.errand().conference()).doesNotHaveDuplicates();
        assertThat(rows.read("select id from conference where due_at <= clock_timestamp()"))
                .isEmpty();
    }

    private void becomes(String conference, String state) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(given.row(conference, "state")).isEqualTo(state));
    }

    private String left(String state, String number, boolean codeSent, int dueInSeconds) {
        var id = UUID.randomUUID();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        rows.read(
                """
                insert into conference (id, reservation_id, state, number, access_code, code_sent, address, domain,
                  length_seconds, language, zone, confirmed_at, give_up_at, ends_at, cancelled, attempts, trace, due_at, revision)
                values (?, ?, ?, ?, ?, ?, ?, 'example.org', 3600, 'FRENCH', 'Europe/Paris', ?, ?, ?, false, 1, ?,
                  clock_timestamp() + ? * interval '1 second', 1)
                """,
                id,
                UUID.randomUUID(),
                state,
                number,
                sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, CODE).text(),
                codeSent,
                sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, "x@example.org").text(),
                now,
                now.plusMinutes(15),
                end.atOffset(ZoneOffset.UTC),
                "00-%s-%s-01".formatted(TRACE, CLICK),
                dueInSeconds);
        return id.toString();
    }
}
