package io.switchboard.simulator.history;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LookingBackTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void findsACallOnceEverybodyHasLeft() {
        var room = ovh.room(123456789);
        long first = ovh.join(123456789, "0033199000100");
        long second = ovh.join(123456789, "0033199000101");
        leave(first);
        assertThat(ovh.caller().get(room + "/histories").body()).isEmpty();
        first = ovh.join(123456789, "0033199000100");
        leave(first);
        leave(second);

        var ids = ovh.caller().get(room + "/histories").body();
        assertThat(ids).hasSize(1);
        var call = ovh.caller().get(NUMBER + "/histories/" + ids.get(0).asLong()).body();
        assertThat(call.get("countParticipants").asInt()).isEqualTo(2);
        assertThat(call.get("countConnections").asInt()).isEqualTo(3);
        assertThat(call.get("events")).hasSize(6);
        assertThat(call.get("recordUrl").isNull()).isTrue();
    }

    @Test
    void narrowsByTheBeginning() {
        long january = add("2026-01-15T10:00:00Z");
        long march = add("2026-03-15T10:00:00Z");

        assertThat(begun("dateBegin.from", "2026-02-01T00:00:00+01:00"))
                .isEqualTo("[" + march + "]");
        assertThat(begun("dateBegin.to", "2026-02-01T00:00:00+01:00"))
                .isEqualTo("[" + january + "]");
        assertThat(begun("dateBegin.from", "2026-03-15T11:00:00+01:00"))
                .isEqualTo("[" + march + "]");
        assertThat(begun("dateBegin.from", "2026-03-15T10:00:01Z")).isEqualTo("[]");
    }

    @Test
    void tellsWhatWasWritten() {
        long id = add("2026-01-15T10:00:00Z");

        var call = ovh.caller().get(NUMBER + "/histories/" + id).body();

        assertThat(call.get("dateBegin").asText()).isEqualTo("2026-01-15T11:00:00+01:00");
        assertThat(call.get("dateEnd").asText()).isEqualTo("2026-01-15T11:10:00+01:00");
        assertThat(call.get("duration").asInt()).isEqualTo(600);
        assertThat(call.get("countParticipants").asInt()).isEqualTo(4);
        assertThat(call.get("countConnections").asInt()).isEqualTo(5);
    }

    @Test
    void findsNothingUnderAnotherNumber() {
        long id = add("2026-01-15T10:00:00Z");

        var elsewhere = NUMBER.replace("001", "002") + "/histories/";

        assertThat(ovh.caller().get(elsewhere + id).status()).isEqualTo(404);
    }

    @Test
    void findsAYearThatWasWrittenAtOnce() {
        var written =
                many(
                        "{\"from\":\"2021-01-01T00:00:00Z\",\"to\":\"2022-01-01T00:00:00Z\",\"count\":730}");

        assertThat(written.status()).isEqualTo(201);
        assertThat(written.body().get("written").asInt()).isEqualTo(730);
        var january =
                ovh.caller()
                        .get(
                                NUMBER
                                        + "/histories?dateBegin.from=2021-01-01T00%3A00%3A00Z&dateBegin.to=2021-01-31T23%3A59%3A59Z")
                        .body();
        assertThat(january).hasSize(62);
        var first = ovh.caller().get(NUMBER + "/histories/" + january.get(0).asLong()).body();
        assertThat(first.get("dateBegin").asText()).isEqualTo("2021-01-01T01:00:00+01:00");
        assertThat(first.get("duration").asInt()).isEqualTo(60);
        assertThat(first.get("countParticipants").asInt()).isEqualTo(2);
    }

    @Test
    void writesNoYearThatEndsBeforeItBegins() {
        var written =
                many(
                        "{\"from\":\"2022-01-01T00:00:00Z\",\"to\":\"2021-01-01T00:00:00Z\",\"count\":5}");

        assertThat(written.status()).isEqualTo(400);
        assertThat(written.body().toString()).contains("later than from");
    }

    private static Reply many(String wish) {
        return ovh.admin("POST", "/admin/histories/0033199000001/many", wish);
    }

    private static long add(String begin) {
        var written =
                ovh.admin(
                        "POST",
                        "/admin/histories/0033199000001",
                        "{\"dateBegin\":\"%s\",\"duration\":600,\"countParticipants\":4,\"countConnections\":5}"
                                .formatted(begin));
        assertThat(written.status()).isEqualTo(201);
        return written.body().get("id").asLong();
    }

    private static String begun(String filter, String moment) {
        var encoded = URLEncoder.encode(moment, StandardCharsets.UTF_8);
        return ovh.caller().get(NUMBER + "/histories?" + filter + "=" + encoded).body().toString();
    }

    private static void leave(long participant) {
        ovh.admin("DELETE", "/admin/rooms/0033199000001/123456789/participants/" + participant, "");
    }
}
