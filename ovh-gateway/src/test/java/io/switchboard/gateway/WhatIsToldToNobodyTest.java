package io.switchboard.gateway;

import static io.switchboard.gateway.OvhDouble.inTurn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.switchboard.gateway.OvhDouble.Call;
import io.switchboard.gateway.OvhDouble.Reply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OvhDouble.Profile.class)
class WhatIsToldToNobodyTest {

    private final OvhDouble ovh = OvhDouble.running();
    private final String code = Wishes.code();
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        root.addHandler(lines);
        Logger.getLogger("io.switchboard").setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        root.removeHandler(lines);
        Logger.getLogger("io.switchboard").setLevel(level);
    }

    @Test
    void codesAndKeysStandInNoLogAndNoMetric() {
        for (var reply :
                List.of(
                        Reply.html(502),
                        Reply.notFound(),
                        Reply.json(409, "{\"message\":\"Room " + code + " is taken\"}"),
                        Reply.json(400, "{\"message\":\"Room " + code + " is odd\"}"),
                        Reply.json(403, "{\"errorCode\":\"NOT_GRANTED_CALL\"}"),
                        Reply.json(200, "{\"roomNumber\": \"" + code + "x\"}"),
                        Reply.halfOf("{\"roomNumber\":" + code))) {
            ovh.answers(call -> call.isCreate() || call.isRead() ? reply : null);
            ask("opening", Wishes.room(code, Wishes.inAnHour()));
            ask("reading", Wishes.key(code));
        }
        ovh.answers(inTurn(Call::configures, Reply.html(502), Reply.html(502), Reply.html(502)));
        ask("opening", Wishes.room(code, Wishes.inAnHour()));
        ask("ending", Wishes.key(code));
        ask("opening", "{\"accessCode\":\"" + code + "x\"}");
        ask("opening", "{\"accessCode\":" + code);
        var metrics = RestAssured.get("/q/metrics").asString();

        assertThat(lines.all).isNotEmpty();
        assertThat(lines.all)
                .noneMatch(line -> line.contains(code))
                .noneMatch(line -> line.contains("switchboard-dev-"))
                .noneMatch(line -> line.contains("$1$"));
        assertThat(metrics)
                .contains("ovh_calls_seconds_count")
                .contains("ovh_budget_wait_seconds_count")
                .contains("/rooms/{roomNumber}")
                .doesNotContain(code);
    }

    private void ask(String what, Object body) {
        var answer = Caller.booking().body(body).post("/api/v1/rooms/" + what);
        if (answer.statusCode() >= 400) {
            assertThat(answer.asString()).doesNotContain(code);
        }
    }

    private static final class Lines extends Handler {
        private final PatternFormatter format = new PatternFormatter("%c %X %s%e");
        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            all.add(format.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
