package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.testing.Topic;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
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

    private final Logged logged = new Logged();
    private final Scene given;
    private final Rows rows;

    NothingIsReadableTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
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
        var address = Caller.freshAddress();
        var mailed = given.mailedSecret(address);
        var conference = given.confirmed(mailed);
        var link = given.privateLink(conference.id());
        var titled = Caller.conference();
        titled.put("title", "Reorganisation of nobody must know");
        var direct = given.conferenceOf(address, titled);
        Caller.extend(direct.id(), direct.secret(), Map.of("length", "PT1H")).statusCode(200);
        Caller.sendAgain(direct.id(), direct.secret()).statusCode(204);
        Caller.listOf(address, Map.of()).statusCode(200);
        GatewayDouble.fails("ending", Reply.problem(503, "ovh-away"));
        Caller.cancel(conference.id(), link).statusCode(200);
        GatewayDouble.fails("opening", Reply.hangUp());
        given.conference();

        var secrets =
                new String[] {
                    address.substring(0, address.indexOf('@')),
                    mailed,
                    link,
                    conference.secret(),
                    conference.code(),
                    direct.secret(),
                    direct.code(),
                    "Reorganisation"
                };
        for (var table : new String[] {"reservation", "conference", "private_link", "outbox"}) {
            assertThat(String.join("\n", rows.read("select t::text from %s t".formatted(table))))
                    .doesNotContain(secrets);
        }
        assertThat(Topic.named("conference-events").all().toString()).doesNotContain(secrets);
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
