package io.switchboard.forwarding.rota;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.testing.AtOnce;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class RotaRunsTest {

    private final Scene given;
    private final Travel travel;
    private final Rows rows;
    private final Announced announced;

    RotaRunsTest(Scene given, Travel travel, Rows rows, Announced announced) {
        this.given = given;
        this.travel = travel;
        this.rows = rows;
        this.announced = announced;
    }

    @BeforeEach
    void before() {
        rows.quieten();
        GatewayDouble.reset();
        travel.to("2031-03-21T08:00");
    }

    @AfterEach
    void backToNow() {
        travel.isOver();
        GatewayDouble.reset();
    }

    @Test
    void throughAFortnightWithANightThatLosesAnHour() {
        travel.to("2031-03-23T08:00");
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        var bilal = Calls.volunteer(hotline.slug(), "Bilal");
        Calls.weekly(hotline.slug(), anne, "MONDAY", "09:00", "12:00");
        Calls.weekly(hotline.slug(), bilal, "MONDAY", "12:00", "14:00");
        Calls.weekly(hotline.slug(), anne, "SATURDAY", "22:00", "06:00");
        Calls.dated(hotline.slug(), bilal, "2031-04-02", "14:00", "15:00");

        for (var week : List.of("03-24 03-29 03-30", "03-31 04-05 04-06")) {
            var days = week.split(" ");
            travel.lookAt("2031-%sT09:00".formatted(days[0]));
            assertThat(travel.answering(hotline)).containsExactly(anne.toString());
            travel.lookAt("2031-%sT12:00".formatted(days[0]));
            assertThat(travel.answering(hotline)).containsExactly(bilal.toString());
            travel.to("2031-%sT14:00".formatted(days[0]));
            travel.awaitNobody(hotline);
            if (week.startsWith("03-31")) {
                travel.lookAt("2031-04-02T14:00");
                travel.to("2031-04-02T15:00");
                travel.awaitNobody(hotline);
            }
            travel.lookAt("2031-%sT22:00".formatted(days[1]));
            assertThat(travel.answering(hotline)).containsExactly(anne.toString());
            travel.lookAt("2031-%sT05:59".formatted(days[2]));
            assertThat(travel.answering(hotline)).containsExactly(anne.toString());
            travel.to("2031-%sT06:00".formatted(days[2]));
            travel.awaitNobody(hotline);
        }

        assertThat(travel.shifts(hotline))
                .containsExactly(
                        "03-24 09:00 03-24 12:00 off",
                        "03-24 12:00 03-24 14:00 off",
                        "03-29 22:00 03-30 06:00 off",
                        "03-31 09:00 03-31 12:00 off",
                        "03-31 12:00 03-31 14:00 off",
                        "04-02 14:00 04-02 15:00 off",
                        "04-05 22:00 04-06 06:00 off");
        assertThat(travel.changes(hotline).subList(0, 5))
                .containsExactly(
                        "ROTA_STARTED", "ROTA_STARTED", "ROTA_ENDED", "ROTA_STARTED", "ROTA_ENDED");
        assertThat(unattended(hotline)).isEmpty();
    }

    @Test
    void beginsOnceHoweverManyLook() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");

        travel.to("2031-03-24T09:00");
        AtOnce.times(
                5,
                () -> {
                    travel.look();
                    return true;
                });

        assertThat(travel.shifts(hotline)).containsExactly("03-24 09:00 03-24 12:00 on");
        assertThat(travel.changes(hotline)).containsExactly("ROTA_STARTED");
    }

    @Test
    void doesNotBeginAgainWhatACrashLeftBetweenTheWishAndOvh() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        GatewayDouble.answers(_ -> GatewayDouble.Reply.problem(503, "ovh-away"));
        travel.lookAt("2031-03-24T09:00");
        assertThat(settled(hotline)).isFalse();

        travel.lookAt("2031-03-24T09:05");
        GatewayDouble.reset();
        given.isDue(hotline);
        given.isSettled(hotline);

        assertThat(travel.shifts(hotline)).containsExactly("03-24 09:00 03-24 12:00 on");
        assertThat(travel.changes(hotline)).containsExactly("ROTA_STARTED");
    }

    @Test
    void afterTwoDaysBeginsWhatGoesOnAndTellsWhatWasMissed() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        var bilal = Calls.volunteer(hotline.slug(), "Bilal");
        Calls.dated(hotline.slug(), anne, "2031-03-24", "08:00", "12:00");
        Calls.dated(hotline.slug(), anne, "2031-03-24", "20:00", "06:00");
        Calls.dated(hotline.slug(), bilal, "2031-03-26", "08:00", "20:00");

        travel.lookAt("2031-03-26T09:30");
        travel.look();

        assertThat(travel.shifts(hotline))
                .containsExactly("missed 03-24", "03-26 09:30 03-26 20:00 on");
        Awaitility.await().until(() -> unattended(hotline).size() == 1);
        var told = unattended(hotline).getFirst();
        assertThat(told).isEqualTo("MISSED 2031-03-24T19:00:00Z 2031-03-25T05:00:00Z");
        assertThat(states(hotline, "2031-03-24", 3))
                .containsExactly("PLANNED", "MISSED", "RUNNING");
    }

    @Test
    void tellsOnceThatNobodyComesInPlaceOfWhoDeclined() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        var planned = Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        Calls.decline(Caller.administrator(), hotline.slug(), planned, "2031-03-24");

        travel.lookAt("2031-03-24T08:59");
        assertThat(travel.shifts(hotline)).isEmpty();
        travel.lookAt("2031-03-24T09:00");
        travel.lookAt("2031-03-24T09:01");

        assertThat(travel.shifts(hotline)).containsExactly("missed 03-24");
        Awaitility.await().until(() -> !unattended(hotline).isEmpty());
        assertThat(unattended(hotline))
                .containsExactly("DECLINED 2031-03-24T08:00:00Z 2031-03-24T11:00:00Z");
        assertThat(states(hotline, "2031-03-24", 1)).containsExactly("DECLINED");
    }

    @Test
    void tellsNobodyWhileSomebodyAnswersAnyway() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        var planned = Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        Calls.decline(Caller.administrator(), hotline.slug(), planned, "2031-03-24");
        travel.to("2031-03-24T08:00");
        answersByHand(hotline, Calls.freshPhone());

        travel.lookAt("2031-03-24T09:00");
        Caller.stop(Caller.administrator(), hotline.slug()).statusCode(200);
        travel.lookAt("2031-03-24T09:10");
        nextEventIsTold(hotline);

        assertThat(unattended(hotline)).isEmpty();
    }

    @Test
    void beginsAfterAllWhenSomebodyIsFoundAfterItsStart() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        var bilal = Calls.volunteer(hotline.slug(), "Bilal");
        var planned = Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        Calls.decline(Caller.administrator(), hotline.slug(), planned, "2031-03-24");
        travel.lookAt("2031-03-24T09:00");

        travel.to("2031-03-24T09:20");
        Calls.replace(hotline.slug(), planned, "2031-03-24", bilal).statusCode(200);
        travel.look();

        assertThat(travel.answering(hotline)).containsExactly(bilal.toString());
        assertThat(travel.shifts(hotline)).containsExactly("03-24 09:20 03-24 12:00 on");
    }

    @Test
    void takesOverFromWhoAnswersByHandWhereOneDoes() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        travel.to("2031-03-24T08:00");
        answersByHand(hotline, Calls.freshPhone());

        travel.lookAt("2031-03-24T09:00");

        assertThat(travel.answering(hotline)).containsExactly(anne.toString());
        assertThat(travel.changes(hotline)).containsExactly("STARTED", "ROTA_STARTED");
    }

    @Test
    void theShiftThatAVolunteerBeganByHandBecomesThePlannedOne() {
        var hotline = given.queue(3);
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        travel.to("2031-03-24T08:50");
        Caller.answer(Caller.administrator(), hotline.slug(), "volunteer", anne).statusCode(200);

        travel.lookAt("2031-03-24T09:00");

        assertThat(travel.answering(hotline)).containsExactly(anne.toString());
        travel.to("2031-03-24T12:00");
        travel.awaitNobody(hotline);
    }

    @Test
    void joinsOthersOnAQueueAndTakesAPlaceWhereItIsFull() {
        var hotline = given.queue(2);
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        var bilal = Calls.volunteer(hotline.slug(), "Bilal");
        Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        Calls.dated(hotline.slug(), bilal, "2031-03-24", "10:00", "12:00");
        travel.to("2031-03-24T08:00");
        answersByHand(hotline, Calls.freshPhone());

        travel.lookAt("2031-03-24T09:00");
        assertThat(travel.answering(hotline)).containsExactly("somebody", anne.toString());
        travel.lookAt("2031-03-24T10:00");

        assertThat(travel.answering(hotline)).containsExactly(anne.toString(), bilal.toString());
    }

    @Test
    void whatIsPlannedTooLateForTodayBeginsNextWeek() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        travel.to("2031-03-24T09:01");
        Calls.weekly(hotline.slug(), anne, "MONDAY", "09:00", "12:00");

        travel.lookAt("2031-03-24T09:02");
        travel.lookAt("2031-03-24T12:30");
        assertThat(travel.shifts(hotline)).isEmpty();
        travel.lookAt("2031-03-31T09:00");

        assertThat(travel.shifts(hotline)).containsExactly("03-31 09:00 03-31 12:00 on");
    }

    @Test
    void goesOnToItsEndWhenItIsPlannedNoMore() {
        var hotline = given.line();
        var anne = Calls.volunteer(hotline.slug(), "Anne");
        var planned = Calls.dated(hotline.slug(), anne, "2031-03-24", "09:00", "12:00");
        travel.lookAt("2031-03-24T09:00");

        Calls.rota("removing", Caller.administrator(), hotline.slug(), "planned", planned)
                .statusCode(204);
        travel.lookAt("2031-03-24T10:00");

        assertThat(travel.answering(hotline)).containsExactly(anne.toString());
        travel.to("2031-03-24T12:00");
        travel.awaitNobody(hotline);
    }

    private void answersByHand(Known hotline, String phone) {
        Caller.answer(Caller.administrator(), hotline.slug(), "phone", phone).statusCode(200);
    }

    private boolean settled(Known hotline) {
        return rows.read("select settled >= revision from hotline where id = ?", hotline.id())
                .getFirst()
                .equals("t");
    }

    /** Why, since when and until when, of each time that it was told. */
    private List<String> unattended(Known hotline) {
        return announced.events("HotlineUnattended", hotline.id().toString()).stream()
                .map(
                        it ->
                                "%s %s %s"
                                        .formatted(
                                                it.get("why").asText(),
                                                Instant.parse(it.get("since").asText()),
                                                Instant.parse(it.get("until").asText())))
                .toList();
    }

    /** Events of a hotline are announced in order: what was told before is there by then. */
    private void nextEventIsTold(Known hotline) {
        var anne = Calls.volunteer(hotline.slug(), "Somebody who declines");
        var planned = Calls.dated(hotline.slug(), anne, "2031-03-30", "09:00", "12:00");
        Calls.decline(Caller.administrator(), hotline.slug(), planned, "2031-03-30");
        Awaitility.await()
                .until(
                        () ->
                                announced.events("ShiftDeclined", hotline.id().toString()).stream()
                                        .anyMatch(
                                                it ->
                                                        it.get("date")
                                                                .asText()
                                                                .equals("2031-03-30")));
    }

    private static List<String> states(Known hotline, String first, int days) {
        return Calls.show(hotline.slug(), first, days)
                .statusCode(200)
                .extract()
                .path("occurrences.state");
    }
}
