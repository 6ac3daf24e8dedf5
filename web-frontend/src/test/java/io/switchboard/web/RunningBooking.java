package io.switchboard.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** The double as one of two replicas; at the other's address nobody listens, so that every second call has to go on to the next. */
public class RunningBooking implements QuarkusTestResourceLifecycleManager {

    static final String URL = "switchboard.double.url";

    @Override
    public Map<String, String> start() {
        try {
            var port = new BookingDouble().start(0);
            System.setProperty(URL, "http://localhost:" + port);
            return Map.of(
                    "BOOKING_SERVICE_ADDRESSES",
                            "localhost:%d,localhost:%d".formatted(nobodysPort(), port),
                    "PUBLIC_URL", "https://conf.example.org",
                    "TRUSTED_PROXIES", "127.0.0.1",
                    "ALLOWED_ADDRESSES", "@org.example,@example.org,@example.com,.gouv.example",
                    "ADMINISTRATORS", "admin@example.org",
                    "site.contact", "aide@conf.example.org",
                    "site.organisation", "Ministère des Liaisons");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int nobodysPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        System.clearProperty(URL);
    }
}
