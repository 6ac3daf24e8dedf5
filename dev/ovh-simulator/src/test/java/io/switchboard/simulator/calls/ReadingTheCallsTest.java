package io.switchboard.simulator.calls;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingTheCallsTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void showsEachCallAsItWasSentOldestFirst() {
        ovh.caller().get(NUMBER + "/histories?dateBegin.from=2026-01-01T00%3A00%3A00Z");
        var room = ovh.caller().post(NUMBER + "/rooms", "{\"roomNumber\":123456789}");
        ovh.caller().withSecret("wrong").withPrefix("/v1").get("/telephony");

        var calls = ovh.admin("GET", "/admin/calls", "").body();

        assertThat(calls).hasSize(3);
        var first = calls.get(0);
        assertThat(first.get("method").asText()).isEqualTo("GET");
        assertThat(first.get("path").asText()).isEqualTo("/1.0" + NUMBER + "/histories");
        assertThat(first.get("query").asText())
                .isEqualTo("dateBegin.from=2026-01-01T00%3A00%3A00Z");
        assertThat(first.get("status").asInt()).isEqualTo(200);
        assertThat(first.get("application").asText()).isEqualTo("switchboard-dev-app");
        assertThat(first.get("consumer").asText()).isEqualTo("switchboard-dev-consumer");
        assertThat(Instant.parse(first.get("at").asText()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        var second = calls.get(1);
        assertThat(second.get("body").asText()).isEqualTo("{\"roomNumber\":123456789}");
        assertThat(second.get("queryId").asText()).isEqualTo(room.header("X-OVH-QUERYID"));
        assertThat(calls.get(2).get("status").asInt()).isEqualTo(400);
        assertThat(calls.get(2).get("path").asText()).isEqualTo("/v1/telephony");
    }

    @Test
    void showsManyWithoutLosingOne() {
        for (int i = 0; i < 600; i++) {
            ovh.caller().unsigned("GET", "/auth/time", "");
        }

        assertThat(ovh.admin("GET", "/admin/calls", "").body())
                .hasSize(600)
                .extracting(it -> it.get("queryId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void forgetsThemWhenAsked() {
        ovh.caller().get("/telephony");

        assertThat(ovh.admin("DELETE", "/admin/calls", "").status()).isEqualTo(204);

        assertThat(ovh.admin("GET", "/admin/calls", "").body()).isEmpty();
    }

    @Test
    void keepsTheNewestOnly() {
        var log = new CallLog(2);

        for (var path : new String[] {"/a", "/b", "/c"}) {
            log.add(new RecordedCall(Instant.EPOCH, "GET", path, "", new byte[0], "", "", ""));
        }

        assertThat(log.all()).extracting(it -> it.view().path()).containsExactly("/b", "/c");
    }
}
