package io.switchboard.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StartingTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void takesAFreePortAndGivesItBack() {
        URI endpoint;
        try (var simulator = Simulator.start(SimulatorOptions.onPort(0))) {
            endpoint = simulator.endpoint();
            assertThat(Caller.at(simulator.url()).get("/telephony").status()).isEqualTo(200);
        }

        assertThat(endpoint).hasPath("/1.0").hasPort(endpoint.getPort());
        try (var again = Simulator.start(SimulatorOptions.onPort(endpoint.getPort()))) {
            assertThat(again.port()).isEqualTo(endpoint.getPort());
        }
    }

    @Test
    void saysWhichPortIsTaken() {
        var port = ovh.origin().getPort();

        assertThatThrownBy(() -> Simulator.start(SimulatorOptions.onPort(port)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Integer.toString(port))
                .hasMessageContaining("OVH_SIMULATOR_PORT");
    }

    @Test
    void readsItsSettings() {
        var options =
                SimulatorOptions.from(
                        Map.of("OVH_SIMULATOR_PORT", "9", "OVH_SIMULATOR_TASK_MILLIS", "20"));

        assertThat(options.port()).isEqualTo(9);
        assertThat(options.taskDelay()).isEqualTo(Duration.ofMillis(20));
        assertThat(SimulatorOptions.from(Map.of()).port()).isEqualTo(8090);
        assertThatThrownBy(() -> SimulatorOptions.from(Map.of("OVH_SIMULATOR_PORT", "http")))
                .hasMessageContaining("OVH_SIMULATOR_PORT");
    }

    @Test
    void staysWithHttp11WhenAClientOffersMore() throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var request = HttpRequest.newBuilder(ovh.origin().resolve("/1.0/auth/time")).build();

            var reply = client.send(request, BodyHandlers.ofString());

            assertThat(reply.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(reply.statusCode()).isEqualTo(200);
        }
    }
}
