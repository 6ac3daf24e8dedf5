package io.switchboard.simulator.fault;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnsweringOddlyTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void showsThePageOfAProxyEverySecondTimeAfterTheEffect() {
        faults("{\"htmlRate\":1}");

        var pages = IntStream.range(0, 4).mapToObj(_ -> openARoom()).toList();

        assertThat(pages).extracting(Reply::status).containsExactly(503, 504, 408, 503);
        assertThat(pages)
                .allSatisfy(
                        page -> {
                            assertThat(page.header("Content-Type")).isEqualTo("text/html");
                            assertThat(page.header("X-OVH-QUERYID")).isNull();
                            assertThat(new String(page.bytes())).contains("<html>");
                        });
        assertThat(rooms()).isEqualTo(2);
    }

    @Test
    void answersWithoutTheJsonThatIsDue() {
        faults("{\"emptyRate\":1}");

        var empty = openARoom();

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.bytes()).isEmpty();
        assertThat(rooms()).isOne();
        assertThat(ovh.caller().get(NUMBER + "/rooms/7").status()).isEqualTo(404);
    }

    @Test
    void breaksOffInTheMiddleAfterTheEffect() {
        faults("{\"halfRate\":1}");

        assertThatThrownBy(AnsweringOddlyTest::openARoom).isInstanceOf(UncheckedIOException.class);

        assertThat(rooms()).isOne();
    }

    @Test
    void sendsTheFirstHalfBeforeItBreaksOff() throws IOException {
        faults("{\"halfRate\":1}");

        var lines = raw("GET /1.0/telephony HTTP/1.1\r\nHost: ovh\r\n\r\n");

        assertThat(lines.getFirst()).isEqualTo("HTTP/1.1 401 Unauthorized");
        assertThat(lines.getLast()).startsWith("{\"errorCode\"").doesNotContain("}");
    }

    @Test
    void isBusyWithWhatWouldChangeSomething() throws IOException {
        faults("{\"busyRate\":1}");

        var busy = openARoom();

        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.text("class")).isEqualTo("Client::Conflict");
        assertThat(busy.text("message")).contains("already being processed");
        assertThat(raw("POST /1.0/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").getFirst())
                .isEqualTo("HTTP/1.1 409 ActionInProgress");
        assertThat(ovh.caller().get(NUMBER + "/rooms").body()).isEmpty();
    }

    @Test
    void mayAnswer500AlthoughItIsDone() {
        faults("{\"errorRate\":1,\"serverErrorAfterEffect\":true}");

        var answers = IntStream.range(0, 4).mapToObj(_ -> openARoom()).toList();

        assertThat(answers).extracting(Reply::status).containsOnly(500);
        assertThat(rooms()).isEqualTo(2);
    }

    @Test
    void concernsOnlyWhatThePatternSays() {
        for (var fault : List.of("busyRate", "htmlRate", "emptyRate", "halfRate")) {
            faults("{\"%s\":1,\"only\":\"*/webAccess\"}".formatted(fault));

            assertThat(openARoom().body().get("roomNumber").isNumber()).as(fault).isTrue();
        }
    }

    private static Reply openARoom() {
        return ovh.caller().post(NUMBER + "/rooms", "{}");
    }

    private static void faults(String faults) {
        assertThat(ovh.admin("PUT", "/admin/faults", faults).status()).isEqualTo(200);
    }

    private static int rooms() {
        return ovh.admin("GET", "/admin/rooms/0033199000001", "").body().size();
    }

    /** What comes over the wire until the other side closes, since clients keep reason phrases and halves to themselves. */
    private static List<String> raw(String request) throws IOException {
        try (var socket = new Socket("localhost", ovh.origin().getPort())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            return new BufferedReader(answer).lines().toList();
        }
    }
}
