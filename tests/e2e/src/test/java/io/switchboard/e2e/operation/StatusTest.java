package io.switchboard.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Http;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What those see who watch over Switchboard. */
@InTheHouse
class StatusTest {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final JsonMapper JSON = new JsonMapper();

    private final House house;

    StatusTest(House house) {
        this.house = house;
    }

    @AfterEach
    void heal() {
        house.simulator().noFaults();
        awaitStatus(200);
    }

    @Test
    void saysThatAllIsWell() throws IOException {
        var answer = awaitStatus(200);

        var json = JSON.readTree(answer.body());
        assertThat(json.get("status").asBoolean()).isTrue();
        assertThat(json.get("OVHStatus").asBoolean()).isTrue();
        assertThat(json.get("DBStatus").asBoolean()).isTrue();
        assertThat(json.get("version").asText()).isNotBlank();
        assertThat(json.properties()).extracting(Map.Entry::getKey).hasSize(4);
    }

    @Test
    void saysThatOvhIsDown() throws IOException {
        house.simulator().faults(Map.of("errorRate", 1));

        JsonNode json = JSON.readTree(awaitStatus(500).body());

        assertThat(json.get("status").asBoolean()).isFalse();
        assertThat(json.get("OVHStatus").asBoolean()).isFalse();
        assertThat(json.get("DBStatus").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOOKING_SERVICE", "OVH_GATEWAY"})
    void onlyTheFrontDoorIsOpen(Door service) throws IOException {
        var paths =
                service == Door.BOOKING_SERVICE
                        ? List.of(
                                "/api/v1/status",
                                "/api/v1/conferences/" + java.util.UUID.randomUUID())
                        : List.of("/api/v1/status", "/api/v1/conference-numbers");

        for (String path : paths) {
            assertThat(Http.get(house.at(service, path)).statusCode()).as(path).isEqualTo(401);
        }
    }

    private HttpResponse<String> awaitStatus(int status) {
        return Awaitility.await("/api/status answers " + status)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(
                        () -> Http.get(house.at(Door.WEB_FRONTEND, "/api/status")),
                        it -> it.statusCode() == status);
    }
}
