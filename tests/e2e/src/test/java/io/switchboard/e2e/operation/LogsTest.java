package io.switchboard.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Person;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator's collector of logs gets to read. */
@InTheHouse
class LogsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> FACTS =
            List.of("timestamp", "level", "loggerName", "threadName", "message", "hostName");

    private final House house;
    private final Logs logs;

    LogsTest(House house) {
        this.house = house;
        this.logs = Logs.of(house);
    }

    @AfterEach
    void heal() {
        house.simulator().noFaults();
    }

    @Test
    void areLinesOfJsonThatSayOfWhichServiceTheyAre() {
        for (var service : Door.SERVICES) {
            var lines = logs.of(service);

            assertThat(lines).as(service.part()).isNotEmpty();
            assertThat(lines)
                    .allSatisfy(
                            line -> {
                                assertThat(line.path("service").asText()).isEqualTo(service.part());
                                assertThat(FACTS).allMatch(line::hasNonNull);
                                OffsetDateTime.parse(line.get("timestamp").asText());
                            });
        }
    }

    @Test
    void belongToTheTraceOfTheClickThatTheyAreAbout() {
        bookWhileOvhErrs();

        Awaitility.await("the gateway's line leads to the click")
                .atMost(PATIENCE)
                .until(
                        () ->
                                logs.of(Door.OVH_GATEWAY).stream()
                                        .filter(LogsTest::tellsOfOvhFailing)
                                        .anyMatch(this::leadsToAClick));
    }

    private void bookWhileOvhErrs() {
        var person = new Person(house.site());
        person.request(person.mailAddress());
        var link = house.mails().awaitConfirmationRequest(person.mailAddress()).confirmationLink();
        var form = person.open(link).form();
        house.simulator().faults(Map.of("errorRate", 1));
        assertThat(person.press(form).shows("OPENING")).isTrue();
    }

    private static boolean tellsOfOvhFailing(JsonNode line) {
        return line.get("message").asText().startsWith("OVH failed: server-trouble")
                && line.path("mdc").path("sampled").asText().equals("true");
    }

    private boolean leadsToAClick(JsonNode line) {
        return house.spans().of(line.path("mdc").path("traceId").asText()).stream()
                .anyMatch(
                        it ->
                                it.service().equals(Door.WEB_FRONTEND.part())
                                        && it.name().startsWith("POST /"));
    }
}
