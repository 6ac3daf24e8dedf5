package io.switchboard.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.SealedField;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.rota.Calls;
import io.switchboard.forwarding.rota.Travel;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.testing.Topic;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class NothingIsReadableTest {

    private static final List<String> TABLES =
            List.of(
                    "hotline",
                    "hotline_operator",
                    "volunteer",
                    "shift",
                    "change",
                    "undo_link",
                    "volunteer_link",
                    "queue_agent",
                    "queue_opening",
                    "planned_shift",
                    "shift_exception",
                    "shift_reminder",
                    "calendar_feed",
                    "outbox");

    private final Logged logged = new Logged();
    private final Scene given;
    private final Rows rows;
    private final Announced announced;
    private final Travel travel;

    NothingIsReadableTest(Scene given, Rows rows, Announced announced, Travel travel) {
        this.travel = travel;
        this.given = given;
        this.rows = rows;
        this.announced = announced;
    }

    @BeforeEach
    void listen() {
        rows.quieten();
        GatewayDouble.reset();
        Logger.getLogger("").addHandler(logged);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(logged);
        travel.isOver();
        GatewayDouble.reset();
    }

    @Test
    void inTablesTopicsAndLogs() {
        var line = given.line();
        var queue = given.queue(2);
        var address = Caller.freshAddress();
        given.operates(line, address);
        given.operates(queue, address);
        var phone = OvhNumbers.freshMobile();
        var other = OvhNumbers.freshMobile();
        var link = given.volunteerLink(queue, false);
        var camille = Caller.person(address);

        Caller.answer(camille, line.slug(), "phone", phone, "name", "Bartholomew").statusCode(200);
        Caller.answer(camille, queue.slug(), "phone", phone, "name", "Bartholomew").statusCode(200);
        Caller.answer(Caller.link(link), queue.slug(), "phone", other).statusCode(200);
        var told = announced.await("ForwardingChanged", line.id().toString());
        var undo = announced.open(Ring.LINK, SealedField.UNDO_SECRET, told.get("undo").asText());
        GatewayDouble.failsFor(line.atOvh(), Reply.hangUp());
        Caller.web().body(Map.of("secret", undo)).post("/api/v1/mailed-links/undoing");
        GatewayDouble.failsFor(queue.number(), Reply.problem(502, "ovh-refuses-request"));
        Caller.stop(camille, queue.slug()).statusCode(200);
        Caller.answer(camille, line.slug(), "phone", "06 12 E4");

        var secrets =
                new String[] {
                    address.substring(0, address.indexOf('@')),
                    phone.substring(4),
                    other.substring(4),
                    "Bartholomew",
                    "group@example.org",
                    link,
                    undo
                };
        assertUnreadable(secrets);
        assertThat(GatewayDouble.changeCalls(queue.number()))
                .allSatisfy(it -> assertThat(it.key()).doesNotContain(secrets));
    }

    @Test
    void ofRotasAndVolunteers() {
        travel.to("2031-03-21T08:00");
        var line = given.line();
        var anne = Calls.volunteer(line.slug(), "Bartholomea", "bartholomea@example.org");
        var other = Calls.volunteer(line.slug(), "Wolfgang");
        var phones = rows.read("select phone_hash from volunteer where hotline_id = ?", line.id());
        var planned = Calls.dated(line.slug(), anne, "2031-03-24", "09:00", "12:00");
        var feed = Calls.rota("feeds/making", Caller.administrator(), line.slug());
        Calls.post("rotas/feeds/reading", Map.of("secret", feed.extract().path("secret")));
        Calls.rota(
                "importing",
                Caller.administrator(),
                line.slug(),
                "calendar",
                """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Bartholomea or Zacharias
                DTSTART:20310325T090000
                DURATION:PT2H
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Zacharias
                DTSTART:2031
                END:VEVENT
                END:VCALENDAR
                """);
        Calls.replace(line.slug(), planned, "2031-03-24", other).statusCode(200);
        travel.lookAt("2031-03-24T09:00");
        var due = announced.await("ShiftReminderDue", line.id().toString());
        announced.await("ShiftDeclined", line.id().toString());

        assertThat(phones).hasSize(2);
        assertUnreadable(
                "artholomea",
                "Wolfgang",
                "Zacharias",
                feed.extract().path("secret"),
                announced.open(Ring.LINK, SealedField.SHIFT_SECRET, due.get("secret").asText()));
    }

    private void assertUnreadable(String... secrets) {
        for (var table : TABLES) {
            var readable =
                    String.join("\n", rows.read("select t::text from %s t".formatted(table)));
            assertThat(readable).as(table).doesNotContain(secrets);
        }
        assertThat(Topic.named("forwarding-events").all().toString()).doesNotContain(secrets);
        assertThat(logged.lines).isNotEmpty();
        assertThat(String.join("\n", logged.lines)).doesNotContain(secrets);
    }

    private static final class Logged extends Handler {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            var text = new StringWriter();
            text.append(line.getMessage()).append(Arrays.toString(line.getParameters()));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(text));
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            lines.clear();
        }
    }
}
