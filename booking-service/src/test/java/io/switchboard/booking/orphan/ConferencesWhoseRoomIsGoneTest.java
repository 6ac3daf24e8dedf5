package io.switchboard.booking.orphan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.RoomsOfOthers;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Scene.Confirmed;
import io.switchboard.booking.Time;
import io.switchboard.testing.Work;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ConferencesWhoseRoomIsGoneTest {

    private static final Duration SOME_TIME_AFTER_ITS_OPENING = Duration.ofMinutes(11);
    private static final Duration SOME_MINUTES_LATER = Duration.ofMinutes(17);

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;
    private final LossSearch search;
    private RoomsOfOthers rooms;

    ConferencesWhoseRoomIsGoneTest(
            Scene given, Announced announced, Rows rows, Time time, LossSearch search) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
        this.time = time;
        this.search = search;
    }

    @BeforeEach
    void nothing() {
        rows.quieten();
        rows.read("update conference set state = 'ENDED' where state = 'OPEN'");
        rooms = RoomsOfOthers.atTheGateway();
    }

    @AfterEach
    void well() {
        time.isReal();
        GatewayDouble.reset();
    }

    @Test
    void areLostAfterASecondLook() {
        var conference = given.conference();
        GatewayDouble.loses(conference.number(), conference.code());
        time.isLaterBy(SOME_TIME_AFTER_ITS_OPENING);
        Work.done(search::notice);
        Work.done(search::confirm);
        var afterTheFirst = state(conference);

        time.isLaterBy(SOME_MINUTES_LATER);
        Work.done(search::confirm);

        assertThat(afterTheFirst).isEqualTo("OPEN");
        assertThat(state(conference)).isEqualTo("LOST");
        assertThat(given.row(conference.id(), "access_code")).isNull();
        announced.await("ConferenceLost", conference.id());
    }

    @Test
    void areWellWhenTheirRoomIsThere() {
        var conference = given.conference();
        time.isLaterBy(SOME_TIME_AFTER_ITS_OPENING);

        Work.done(search::notice);

        assertThat(isMissed(conference)).isFalse();
    }

    @Test
    void areWellWhenTheSecondLookFindsIt() {
        var conference = given.conference();
        GatewayDouble.loses(conference.number(), conference.code());
        time.isLaterBy(SOME_TIME_AFTER_ITS_OPENING);
        Work.done(search::notice);
        assertThat(isMissed(conference)).isTrue();
        GatewayDouble.hasKept(
                conference.number(), conference.code(), time.now().plusSeconds(3600).toString());

        time.isLaterBy(SOME_MINUTES_LATER);
        Work.done(search::confirm);

        assertThat(state(conference)).isEqualTo("OPEN");
        assertThat(isMissed(conference)).isFalse();
    }

    @Test
    void areNotJudgedByOldAnswers() {
        var conference = given.conference();
        GatewayDouble.loses(conference.number(), conference.code());
        time.isLaterBy(SOME_TIME_AFTER_ITS_OPENING);
        rooms.areStale(true);
        assertThatThrownBy(() -> Work.done(search::notice)).isInstanceOf(OvhIsSilent.class);
        assertThat(isMissed(conference)).isFalse();
        rooms.areStale(false);
        Work.done(search::notice);
        rooms.areStale(true);

        time.isLaterBy(SOME_MINUTES_LATER);
        Work.done(search::confirm);

        assertThat(state(conference)).isEqualTo("OPEN");
        assertThat(isMissed(conference)).isTrue();
    }

    @Test
    void areNotThoseThatWereOpenedJustNow() {
        var conference = given.conference();
        GatewayDouble.loses(conference.number(), conference.code());

        Work.done(search::notice);

        assertThat(isMissed(conference)).isFalse();
    }

    private String state(Confirmed conference) {
        return given.row(conference.id(), "state");
    }

    private boolean isMissed(Confirmed conference) {
        return !rows.read(
                        "select 1 from missing_room where conference_id = ?",
                        UUID.fromString(conference.id()))
                .isEmpty();
    }
}
