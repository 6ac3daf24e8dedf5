package io.switchboard.simulator;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static io.switchboard.simulator.RunningOvh.endingIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAgainTest {
    private static final String ROOM = NUMBER + "/rooms/123456789";

    @TempDir Path folder;
    private Simulator ovh;

    @BeforeEach
    void start() {
        ovh = in(folder);
    }

    @AfterEach
    void stop() {
        ovh.close();
    }

    @Test
    void keepsRoomsWithTheirSettingsAndEnds() {
        open(123456789);
        caller().put(ROOM, "{\"language\":\"it\",\"pin\":\"1234\"}");
        caller().put(ROOM, endingIn(Duration.ofHours(1)));
        open(5);
        caller().put(NUMBER + "/settings", "{\"language\":\"de\"}");
        var before = caller().get(ROOM).body();

        restart();

        assertThat(caller().get(NUMBER + "/rooms").body()).hasToString("[123456789,5]");
        assertThat(caller().get(ROOM).body()).isEqualTo(before);
        assertThat(caller().get(NUMBER + "/settings").text("language")).isEqualTo("de");
    }

    @Test
    void keepsLocks() {
        open(123456789);
        caller().post(ROOM + "/lock", "{}");
        caller().post(NUMBER + "/lock", "{}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> caller().get(NUMBER + "/informations").text("locked").equals("true"));

        restart();

        assertThat(admin("GET", "/admin/rooms/0033199000001/123456789", "").text("locked"))
                .isEqualTo("true");
        assertThat(caller().get(NUMBER + "/informations").text("locked")).isEqualTo("true");
    }

    @Test
    void keepsAccessTokensAndTheRightsThatWereTakenAway() {
        var form =
                "grant_type=client_credentials&scope=all&client_id=switchboard-dev-client"
                        + "&client_secret=switchboard-dev-client-secret";
        var asForm = Map.of("Content-Type", "application/x-www-form-urlencoded");
        var token =
                caller().withPrefix("")
                        .sending(asForm)
                        .unsigned("POST", "/auth/oauth2/token", form);
        var bearer = Map.of("Authorization", "Bearer " + token.text("access_token"));
        admin("PUT", "/admin/service-accounts/switchboard-dev-client", "{\"denied\":[\"/me/*\"]}");

        restart();

        var caller = caller().sending(bearer);
        assertThat(caller.unsigned("GET", "/telephony", "").status()).isEqualTo(200);
        assertThat(caller.unsigned("GET", "/me/api/application", "").status()).isEqualTo(403);
    }

    @Test
    void endsWhatIsOverMeanwhile() throws IOException {
        open(123456789);
        ovh.close();
        var journal = folder.resolve("journal.jsonl");
        var past = "\"expirationDate\":\"2020-01-01T00:00:00+01:00\"";
        Files.writeString(
                journal, Files.readString(journal).replace("\"expirationDate\":null", past));

        ovh = in(folder);

        assertThat(caller().get(NUMBER + "/rooms").body()).isEmpty();
        assertThat(journal).content().doesNotContain("123456789");
    }

    @Test
    void doesNotReviveWhatEndedAheadOfTime() {
        open(123456789);
        caller().put(ROOM, endingIn(Duration.ofHours(1)));
        moveClock(Duration.ofHours(2));
        moveClock(Duration.ZERO);

        restart();

        assertThat(caller().get(NUMBER + "/rooms").body()).isEmpty();
    }

    @Test
    void keepsTheClock() {
        moveClock(Duration.ofDays(30));

        restart();

        assertThat(admin("GET", "/admin/clock", "").body().get("offsetSeconds").asLong())
                .isEqualTo(30 * 86_400);
    }

    @Test
    void keepsKeysThatWereAskedFor() {
        var key = requestKey();
        admin("POST", "/admin/credentials/1003/validate", "");
        var refused = requestKey();
        admin("POST", "/admin/credentials/1004/refuse", "");

        restart();

        assertThat(caller().withConsumer(key).get("/telephony").status()).isEqualTo(200);
        assertThat(caller().withConsumer(refused).get("/telephony").status()).isEqualTo(403);
        requestKey();
        assertThat(caller().get("/me/api/credential").body()).hasToString("[1002,1003,1004,1005]");
    }

    @Test
    void keepsADeletedApplicationDeleted() {
        caller().delete("/me/api/application/1001");

        restart();
        restart();

        assertThat(caller().get("/telephony").text("errorCode")).isEqualTo("INVALID_KEY");
    }

    @Test
    void keepsHistoriesButNobodyOnThePhone() {
        open(123456789);
        join();
        admin("DELETE", "/admin/rooms/0033199000001/123456789/participants/3000001", "");
        join();
        var before = caller().get(ROOM + "/histories/7000001").body();

        restart();

        assertThat(caller().get(NUMBER + "/participants").body()).isEmpty();
        assertThat(caller().get(ROOM + "/histories/7000001").body()).isEqualTo(before);
        join();
        admin("DELETE", "/admin/rooms/0033199000001/123456789/participants/3000001", "");
        assertThat(caller().get(NUMBER + "/histories").body()).hasToString("[7000001,7000002]");
    }

    @Test
    void forgetsWhatWasReset() {
        open(123456789);
        moveClock(Duration.ofDays(1));
        admin("POST", "/admin/reset", "");

        assertThat(folder.resolve("journal.jsonl")).isEmptyFile();
        open(5);
        restart();

        assertThat(caller().get(NUMBER + "/rooms").body()).hasToString("[5]");
        assertThat(admin("GET", "/admin/clock", "").body().get("offsetSeconds").asLong()).isZero();
    }

    @Test
    void hasWrittenWhateverItAnswered(@TempDir Path asIfKilled) throws IOException {
        open(123456789);
        Files.copy(folder.resolve("journal.jsonl"), asIfKilled.resolve("journal.jsonl"));

        try (var other = in(asIfKilled)) {
            assertThat(Caller.at(other.url()).get(ROOM).status()).isEqualTo(200);
        }
    }

    @Test
    void survivesALineThatWasTorn() throws IOException {
        open(123456789);
        ovh.close();
        append("{\"room\":{\"serviceName\":\"0033199");

        ovh = in(folder);
        open(5);
        restart();

        assertThat(caller().get(NUMBER + "/rooms").body()).hasToString("[123456789,5]");
    }

    @Test
    void saysWhichLineIsUnreadable() throws IOException {
        ovh.close();
        append("{\"room\":{\n{}\n");

        assertThatThrownBy(() -> in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OVH_SIMULATOR_DATA")
                .hasMessageContaining("journal.jsonl is unreadable");
    }

    @Test
    void leavesTheFolderToWhoeverHasIt() {
        assertThatThrownBy(() -> in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another simulator");
    }

    private static Simulator in(Path folder) {
        return Simulator.start(
                SimulatorOptions.onPort(0).withTaskDelay(Duration.ofMillis(60)).withData(folder));
    }

    private void restart() {
        ovh.close();
        ovh = in(folder);
    }

    private Caller caller() {
        return Caller.at(ovh.url());
    }

    private void open(long number) {
        caller().post(NUMBER + "/rooms", "{\"roomNumber\":%d}".formatted(number));
    }

    private void join() {
        admin(
                "POST",
                "/admin/rooms/0033199000001/123456789/participants",
                "{\"callerNumber\":\"0033199000100\"}");
    }

    private void moveClock(Duration offset) {
        admin("PUT", "/admin/clock", "{\"offsetSeconds\":%d}".formatted(offset.toSeconds()));
    }

    private String requestKey() {
        var rules = "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/telephony\"}]}";
        return caller().unsigned("POST", "/auth/credential", rules).text("consumerKey");
    }

    private Reply admin(String method, String path, String body) {
        return caller().send(
                        HttpRequest.newBuilder(ovh.url().resolve(path))
                                .method(method, BodyPublishers.ofString(body)));
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.resolve("journal.jsonl"), text, StandardOpenOption.APPEND);
    }
}
