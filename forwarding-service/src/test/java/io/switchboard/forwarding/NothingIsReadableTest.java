package io.switchboard.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.SealedField;
import io.switchboard.forwarding.GatewayDouble.Reply;
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
                    "outbox");

    private final Logged logged = new Logged();
    private final Scene given;
    private final Rows rows;
    private final Announced announced;

    NothingIsReadableTest(Scene given, Rows rows, Announced announced) {
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
        for (var table : TABLES) {
            var readable =
                    String.join("\n", rows.read("select t::text from %s t".formatted(table)));
            assertThat(readable).as(table).doesNotContain(secrets);
        }
        assertThat(Topic.named("forwarding-events").all().toString()).doesNotContain(secrets);
        assertThat(logged.lines).isNotEmpty();
        assertThat(String.join("\n", logged.lines)).doesNotContain(secrets);
        assertThat(GatewayDouble.changeCalls(queue.number()))
                .allSatisfy(it -> assertThat(it.key()).doesNotContain(secrets));
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
