package io.switchboard.launcher.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortsInUseTest {
    private final Map<String, String> set = new TreeMap<>();

    @BeforeEach
    void takeFreePorts() throws Exception {
        for (Port port : Port.values()) {
            try (var socket = new ServerSocket(0)) {
                set.put(port.name(), Integer.toString(socket.getLocalPort()));
            }
        }
    }

    @Test
    void areNamedWithTheirVariable() throws Exception {
        try (var taken = listen()) {
            set.put("MAILBOX_PORT", Integer.toString(taken.getLocalPort()));

            assertThatThrownBy(() -> refuse(Map.of()))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is in use")
                    .hasMessageContaining("MAILBOX_PORT");
        }
    }

    @Test
    void includeThoseOfReplicas() throws Exception {
        try (var taken = listen()) {
            set.put("NOTIFIER_PORT", Integer.toString(taken.getLocalPort() - 100));

            assertThatThrownBy(() -> refuse(Map.of("notifier", 2)))
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("NOTIFIER_PORT");
        }
    }

    @Test
    void includeThoseOfOperators() throws Exception {
        try (var taken = listen()) {
            set.put("WEB_FRONTEND_MANAGEMENT_PORT", Integer.toString(taken.getLocalPort() - 100));

            assertThatThrownBy(() -> refuse(Map.of("web-frontend", 2)))
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("WEB_FRONTEND_MANAGEMENT_PORT");
        }
    }

    @Test
    void areNotLookedAtWhenTheServiceIsLeftOut() throws Exception {
        try (var taken = listen()) {
            set.put("NOTIFIER_PORT", Integer.toString(taken.getLocalPort()));

            assertThatCode(() -> refuse(Map.of(), "notifier")).doesNotThrowAnyException();
        }
    }

    @Test
    void mayNotBeWantedTwice() {
        set.put("SMTP_PORT", set.get("MAILBOX_PORT"));

        assertThatThrownBy(() -> refuse(Map.of()))
                .hasMessageContaining("wanted twice, by MAILBOX_PORT and SMTP_PORT");
    }

    private void refuse(Map<String, Integer> replicas, String... without) throws Exception {
        var settings = new Settings(set);
        new PortsInUse(settings)
                .refuse(Ovh.chosen(settings), Wishes.checked(true, Set.of(without), replicas));
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
