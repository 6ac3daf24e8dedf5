package io.switchboard.booking.orphan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.RoomsOfOthers;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.testing.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class RoomsNobodyKnowsTest {

    private static final String NUMBER = GatewayDouble.FIRST;

    private final Instant now = Instant.now();
    private final Instant tonight = now.plus(Duration.ofHours(8));
    private final Instant longAgo = now.minus(Duration.ofHours(2));
    private final Scene given;
    private final Rows rows;
    private final OrphanSearch search;
    private final RoomEndings endings;
    private final SealedRooms sealed;
    private RoomsOfOthers rooms;

    RoomsNobodyKnowsTest(
            Scene given, Rows rows, OrphanSearch search, RoomEndings endings, SealedRooms sealed) {
        this.given = given;
        this.rows = rows;
        this.search = search;
        this.endings = endings;
        this.sealed = sealed;
    }

    @BeforeEach
    void nothing() {
        rows.read("update conference set due_at = null, access_code = null");
        rows.read("delete from unknown_room");
        rooms = RoomsOfOthers.atTheGateway();
    }

    @AfterEach
    void well() {
        rows.read("delete from unknown_room");
        GatewayDouble.reset();
    }

    @Test
    void areEndedIfWeOpenedThem() {
        var code = rooms.ours(longAgo, tonight);

        Work.done(search::run);
        Work.done(endings::run);

        assertThat(GatewayDouble.hasRoom(NUMBER, code)).isFalse();
        assertThat(column(code, "ended")).isNotNull();
    }

    @Test
    void areOnlyToldOfIfAnotherProgramMayHaveOpenedThem() {
        var code = rooms.room(tonight);

        var outcome = Work.done(search::run);
        Work.done(endings::run);

        assertThat(outcome).isEqualTo("numbers=2 rooms=1 unknown=1 orphans=0");
        assertThat(GatewayDouble.hasRoom(NUMBER, code)).isTrue();
        assertThat(column(code, "seen_first")).isNotNull();
        assertThat(column(code, "opened")).isNull();
        assertThat(column(code, "ending")).isNull();
    }

    @Test
    void areNotRoomsOfConferences() {
        var open = given.conference();
        rooms.weOpened(open.code(), longAgo);

        Work.done(search::run);
        Work.done(endings::run);

        assertThat(GatewayDouble.hasRoom(open.number(), open.code())).isTrue();
        assertThat(rows.read("select id from unknown_room")).isEmpty();
    }

    @Test
    void areNotRoomsOfConferencesThatACrashLeftHalfOpened() {
        GatewayDouble.answers(
                call -> call.what().equals("opening") ? Reply.problem(503, "ovh-away") : null);
        var halfOpened = given.conference();
        assertThat(halfOpened.state()).isEqualTo("opening");
        var code = given.codeOf(halfOpened.id());
        var number = given.row(halfOpened.id(), "number");
        rows.quieten();
        rooms = RoomsOfOthers.atTheGateway();
        GatewayDouble.hasKept(number, code, tonight.toString());
        rooms.weOpened(code, longAgo);

        Work.done(search::run);
        Work.done(endings::run);

        assertThat(GatewayDouble.hasRoom(number, code)).isTrue();
    }

    @Test
    void areLeftAloneWhileTheirOpeningMayBeUnderWay() {
        var code = rooms.ours(now.minus(Duration.ofMinutes(50)), tonight);

        Work.done(search::run);
        Work.done(endings::run);

        assertThat(GatewayDouble.hasRoom(NUMBER, code)).isTrue();
        assertThat(rows.read("select id from unknown_room")).isEmpty();
    }

    @Test
    void areNotEndedWhileAConferenceCannotBeRead() {
        var unreadable = given.conference();
        rows.read(
                "update conference set access_code = 'gone.AAAA' where id = ?",
                UUID.fromString(unreadable.id()));
        var code = rooms.ours(longAgo, tonight);

        Work.done(search::run);
        Work.done(endings::run);

        assertThat(GatewayDouble.hasRoom(NUMBER, code)).isTrue();
        assertThat(column(code, "opened")).isNotNull();
        assertThat(column(code, "ending")).isNull();
    }

    @Test
    void areNotLookedForInOldAnswers() {
        rooms.ours(longAgo, tonight);
        rooms.areStale(true);

        assertThatThrownBy(() -> Work.done(search::run)).isInstanceOf(OvhIsSilent.class);

        assertThat(rows.read("select id from unknown_room")).isEmpty();
    }

    @Test
    void areForgottenWhenTheyAreGone() {
        rooms.room(tonight);
        Work.done(search::run);
        GatewayDouble.reset();
        rooms = RoomsOfOthers.atTheGateway();

        Work.done(search::run);

        assertThat(rows.read("select id from unknown_room")).isEmpty();
    }

    @Test
    void areEndedLaterWhenOvhIsAway() {
        var code = rooms.ours(longAgo, tonight);
        rooms.endingsAnswer(Reply.problem(503, "ovh-away"));
        Work.done(search::run);
        Work.done(endings::run);
        var whileAway = column(code, "ended");

        rooms.endingsAnswer(null);
        Work.done(endings::run);

        assertThat(whileAway).isNull();
        assertThat(column(code, "ended")).isNotNull();
        assertThat(GatewayDouble.hasRoom(NUMBER, code)).isFalse();
    }

    @Test
    void stayWhenAConferenceTurnsOutToKnowThem() {
        var open = given.conference();
        var code = rooms.ours(longAgo, tonight);
        Work.done(search::run);
        rows.read(
                "update conference set access_code = ?, number = ? where id = ?",
                sealed.seal(key(code)),
                NUMBER,
                UUID.fromString(open.id()));

        Work.done(endings::run);

        assertThat(GatewayDouble.hasRoom(NUMBER, code)).isTrue();
        assertThat(rows.read("select id from unknown_room")).isEmpty();
    }

    @Test
    void standSealedInTheTable() {
        var code = rooms.room(tonight);

        Work.done(search::run);

        assertThat(rows.read("select unknown_room::text from unknown_room"))
                .hasSize(1)
                .noneMatch(row -> row.contains(code));
    }

    private String column(String code, String name) {
        List<String> found =
                rows.read(
                        "select %s from unknown_room where room = ?".formatted(name),
                        sealed.hash(key(code)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static RoomKey key(String code) {
        return new RoomKey(new DialNumber(NUMBER), new AccessCode(code));
    }
}
