package io.switchboard.simulator;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAgainWithLinesAndQueuesTest {
    private static final String CONDITION =
            "{\"policy\":\"available\",\"weekDay\":\"%s\",\"timeFrom\":\"00:00:00\",\"timeTo\":\"23:59:59\"}"
                    .formatted(
                            LocalDate.now(ZoneId.of("Europe/Paris"))
                                    .getDayOfWeek()
                                    .name()
                                    .toLowerCase(Locale.ROOT));

    private static final String AGENT =
            """
            {"number":"0033199000101","simultaneousLines":1,"status":"available","timeout":10,"wrapUpTime":0}
            """;

    @TempDir Path folder;
    private Simulator ovh;

    @BeforeEach
    void start() {
        ovh = Simulator.start(SimulatorOptions.onPort(0).withData(folder));
    }

    @AfterEach
    void stop() {
        ovh.close();
    }

    @Test
    void keepsAccountsLinesAndAliases() {
        admin("POST", "/admin/accounts", "{\"billingAccount\":\"bb2222222-ovh-1\"}");
        admin("PUT", "/admin/accounts/bb2222222-ovh-1", "{\"status\":\"expired\"}");
        admin("POST", "/admin/lines", "{\"serviceName\":\"0033199000031\"}");
        admin("PUT", "/admin/redirects/0033199000021", "{\"destination\":\"0033199000031\"}");
        caller().put(ACCOUNT + "/line/0033199000031/options", "{\"doNotDisturb\":true}");
        caller().put(ACCOUNT + "/number/0033199000001", "{\"description\":\"Monday club\"}");
        var accounts = caller().get("/telephony/bb2222222-ovh-1").body();
        var lines = admin("GET", "/admin/lines", "").body();
        var aliases = admin("GET", "/admin/redirects", "").body();

        restart();
        restart();

        assertThat(caller().get("/telephony/bb2222222-ovh-1").body()).isEqualTo(accounts);
        assertThat(admin("GET", "/admin/lines", "").body()).isEqualTo(lines);
        assertThat(admin("GET", "/admin/redirects", "").body()).isEqualTo(aliases);
        assertThat(caller().get(NUMBER).text("description")).isEqualTo("Monday club");
    }

    @Test
    void keepsQueuesTheirHoursAndFiguresButNobodyOnThePhone() {
        var service = ACCOUNT + "/easyHunting/0033199000042";
        var line = "{\"serviceName\":\"0033199000049\",\"description\":\"Hotline\"}";
        admin("POST", "/admin/queues", line);
        caller().put(service + "/timeConditions", "{\"enable\":false}");
        caller().put(service, "{\"strategy\":\"random\"}");
        var calls = "/admin/queues/0033199000042/calls";
        admin("POST", calls, "{\"callerNumber\":\"0033199000100\"}");
        var queue = service + "/hunting/queue/" + first(service + "/hunting/queue");
        var agent = service + "/hunting/agent/" + first(service + "/hunting/agent");
        assertThat(first(queue + "/liveCalls")).isNotBlank();
        var before = all(service, queue, queue + "/liveStatistics", agent, agent + "/queue");

        restart();
        restart();

        assertThat(caller().get(queue + "/liveCalls").body()).isEmpty();
        assertThat(all(service, queue, queue + "/liveStatistics", agent, agent + "/queue"))
                .isEqualTo(before);
        assertThat(caller().get(ACCOUNT + "/easyHunting").body()).hasSize(3);
        var condition = service + "/timeConditions/conditions";
        assertThat(caller().get(condition).body()).hasSize(5);
        var fresh = caller().post(condition, CONDITION).text("conditionId");
        assertThat(before.toString()).doesNotContain(fresh);
    }

    @Test
    void keepsWhoCameTooLateForTheOpening() {
        var service = ACCOUNT + "/easyHunting/0033199000041";
        var opened = caller().post(service + "/timeConditions/conditions", CONDITION);
        assertThat(opened.status()).isEqualTo(200);
        var late = caller().post(service + "/hunting/agent", AGENT).text("agentId");
        var seat = "{\"position\":1,\"queueId\":%s}".formatted(first(service + "/hunting/queue"));
        caller().post(service + "/hunting/agent/" + late + "/queue", seat);

        restart();

        var number = "{\"number\":\"0033199000041\"}";
        var route = admin("POST", "/admin/ring", number).body();
        assertThat(route.get("outcome").asText()).isEqualTo("queue");
        assertThat(route.get("rings")).isEmpty();
    }

    @Test
    void bringsBackTheFirstStateWhenReset() {
        var first = firstState();
        admin("POST", "/admin/lines", "{\"serviceName\":\"0033199000031\"}");
        admin("PUT", "/admin/redirects/0033199000021", "{\"featureType\":\"empty\"}");
        admin("POST", "/admin/queues", "{\"serviceName\":\"0033199000049\"}");
        caller().delete(ACCOUNT + "/easyHunting/0033199000042/hunting/agent/" + agent());
        assertThat(firstState()).isNotEqualTo(first);

        admin("POST", "/admin/reset", "");
        restart();

        assertThat(firstState()).isEqualTo(first);
    }

    private List<JsonNode> firstState() {
        return Stream.of("lines", "redirects", "queues")
                .map(path -> admin("GET", "/admin/" + path, "").body())
                .toList();
    }

    private String agent() {
        return first(ACCOUNT + "/easyHunting/0033199000042/hunting/agent");
    }

    private void restart() {
        stop();
        start();
    }

    private Caller caller() {
        return Caller.at(ovh.url());
    }

    private Reply admin(String method, String path, String body) {
        return caller().send(
                        HttpRequest.newBuilder(ovh.url().resolve(path))
                                .method(method, BodyPublishers.ofString(body)));
    }

    private String first(String list) {
        return caller().get(list).body().get(0).asText();
    }

    private List<JsonNode> all(String... paths) {
        return Stream.of(paths).map(path -> caller().get(path).body()).toList();
    }
}
