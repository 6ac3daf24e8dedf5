package io.switchboard.forwarding.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.SealedField;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.rota.Calls;
import io.switchboard.forwarding.rota.Travel;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.testing.AtOnce;
import io.switchboard.testing.Work;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scene's hotlines remind a day before. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class RemindingTest {

    private static final String DAY = "2031-03-25";

    private final Scene given;
    private final Travel travel;
    private final Rows rows;
    private final Announced announced;
    private final ReminderJob job;
    private Known hotline;
    private UUID anne;

    RemindingTest(Scene given, Travel travel, Rows rows, Announced announced, ReminderJob job) {
        this.given = given;
        this.travel = travel;
        this.rows = rows;
        this.announced = announced;
        this.job = job;
    }

    @BeforeEach
    void before() {
        rows.quieten();
        GatewayDouble.reset();
        travel.to("2031-03-21T08:00");
        hotline = given.line();
        anne = Calls.volunteer(hotline.slug(), "Anne", "anne@example.org");
    }

    @AfterEach
    void backToNow() {
        travel.isOver();
    }

    @Test
    void remindsOnceADayBefore() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");

        remindAt("2031-03-24T08:59");
        assertThat(reminded()).isEmpty();
        travel.to("2031-03-24T09:00");
        AtOnce.times(4, () -> Work.done(job::remind));
        remindAt("2031-03-25T08:59");

        var due = theOnlyOne();
        assertThat(due).containsEntry("planned", planned.toString()).containsEntry("date", DAY);
        assertThat(due)
                .containsEntry("address", "anne@example.org")
                .containsEntry("name", "Anne")
                .containsEntry("start", "2031-03-25T08:00:00Z");
        remindAt("2031-03-31T09:00");
        Awaitility.await().until(() -> reminded().size() == 2);
    }

    @Test
    void remindsNobodyWithoutAnAddressNorWhoDeclined() {
        var bilal = Calls.volunteer(hotline.slug(), "Bilal");
        Calls.dated(hotline.slug(), bilal, DAY, "12:00", "14:00");
        var declined = Calls.dated(hotline.slug(), anne, DAY, "09:00", "12:00");
        Calls.decline(Caller.administrator(), hotline.slug(), declined, DAY).statusCode(200);
        Calls.dated(hotline.slug(), anne, DAY, "14:00", "16:00");

        remindAt("2031-03-24T15:00");

        assertThat(theOnlyOne()).containsEntry("start", "2031-03-25T13:00:00Z");
    }

    @Test
    void remindsAtOnceOfWhatIsPlannedLateUnlessItBeginsSoon() {
        travel.to("2031-03-25T09:00");
        Calls.dated(hotline.slug(), anne, DAY, "09:30", "10:00");
        Calls.dated(hotline.slug(), anne, DAY, "09:31", "11:00");

        remindAt("2031-03-25T09:00");
        remindAt("2031-03-25T09:20");

        assertThat(theOnlyOne()).containsEntry("end", "2031-03-25T10:00:00Z");
    }

    @Test
    void remindsWhoComesInsteadToo() {
        var planned = Calls.dated(hotline.slug(), anne, DAY, "09:00", "12:00");
        remindAt("2031-03-24T10:00");
        var first = theOnlyOne();
        var chloe = Calls.volunteer(hotline.slug(), "Chloé", "chloe@example.org");

        decline(first).statusCode(200);
        Calls.replace(hotline.slug(), planned, DAY, chloe).statusCode(200);
        remindAt("2031-03-24T11:00");

        Awaitility.await().until(() -> reminded().size() == 2);
        var second = reminded().getLast();
        assertThat(second).containsEntry("name", "Chloé");
        show(first).statusCode(200).body("declined", equalTo(true));
        show(second).statusCode(200).body("declined", equalTo(false));
    }

    @Test
    void theLinkShowsTheShiftAndDeclinesItOnce() {
        Calls.dated(hotline.slug(), anne, DAY, "09:00", "12:00");
        remindAt("2031-03-24T10:00");
        var due = theOnlyOne();

        show(due)
                .statusCode(200)
                .body("slug", equalTo(hotline.slug()))
                .body("start", equalTo("2031-03-25T08:00:00Z"))
                .body("zone", equalTo("Europe/Paris"))
                .body("declined", equalTo(false));
        for (var time = 0; time < 2; time++) {
            decline(due).statusCode(200).body("declined", equalTo(true));
        }
        travel.to("2031-03-25T10:00");
        decline(due).statusCode(200).body("declined", equalTo(true));

        announced.await("ShiftDeclined", hotline.id().toString());
        assertThat(announced.events("ShiftDeclined", hotline.id().toString())).hasSize(1);
    }

    @Test
    void itIsTooLateOnceTheShiftHasBegun() {
        Calls.dated(hotline.slug(), anne, DAY, "09:00", "12:00");
        remindAt("2031-03-24T10:00");
        var due = theOnlyOne();

        travel.to("2031-03-25T09:00");

        decline(due).statusCode(409).body("type", endsWith("shift-over"));
    }

    @Test
    void theLinkLeadsNowhereOnceNothingIsPlanned() {
        var planned = Calls.dated(hotline.slug(), anne, DAY, "09:00", "12:00");
        remindAt("2031-03-24T10:00");
        var due = theOnlyOne();

        Calls.rota("removing", Caller.administrator(), hotline.slug(), "planned", planned);

        show(due).statusCode(404).body("type", endsWith("unknown-link"));
        show(Map.of("secret", "guessed")).statusCode(404).body("type", endsWith("unknown-link"));
    }

    @Test
    void nothingOfItIsReadable() {
        Calls.dated(hotline.slug(), anne, DAY, "09:00", "12:00");
        remindAt("2031-03-24T10:00");
        var due = theOnlyOne();

        var rowsOfReminders = rows.read("select r::text from shift_reminder r");
        var events = announced.events("ShiftReminderDue", hotline.id().toString()).toString();

        assertThat(String.join("\n", rowsOfReminders)).doesNotContain(due.get("secret"));
        assertThat(events).doesNotContain(due.get("secret"), "Anne", "anne@example.org");
    }

    private void remindAt(String local) {
        travel.to(local);
        Work.done(job::remind);
    }

    private static ValidatableResponse show(Map<String, String> due) {
        return Calls.post("mailed-links/declining/showing", Map.of("secret", due.get("secret")));
    }

    private static ValidatableResponse decline(Map<String, String> due) {
        return Calls.post("mailed-links/declining", Map.of("secret", due.get("secret")));
    }

    private Map<String, String> theOnlyOne() {
        return Awaitility.await().until(this::reminded, it -> it.size() == 1).getFirst();
    }

    /** What each reminder says, opened. */
    private List<Map<String, String>> reminded() {
        return announced.events("ShiftReminderDue", hotline.id().toString()).stream()
                .map(
                        it ->
                                Map.of(
                                        "planned",
                                        it.get("planned").asText(),
                                        "date",
                                        it.get("date").asText(),
                                        "start",
                                        it.get("start").asText(),
                                        "end",
                                        it.get("end").asText(),
                                        "address",
                                        open(
                                                Ring.ADDRESS,
                                                SealedField.ADDRESS,
                                                it.get("address").asText()),
                                        "name",
                                        open(
                                                Ring.ADDRESS,
                                                SealedField.NAME,
                                                it.get("name").asText()),
                                        "secret",
                                        open(
                                                Ring.LINK,
                                                SealedField.SHIFT_SECRET,
                                                it.get("secret").asText())))
                .toList();
    }

    private String open(Ring ring, String field, String sealed) {
        return announced.open(ring, field, sealed);
    }
}
