package io.switchboard.deploy;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Hotlines;
import io.switchboard.launcher.plan.Service;
import io.switchboard.launcher.plan.ServiceEnvironment;
import io.switchboard.launcher.plan.Wishes;
import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** What {@code ./run} gives to a service, which is all that it needs. */
public final class Given {
    private Given() {}

    public static Map<String, String> asWithRun(Service service) throws CannotRun {
        var settings = new Settings(Map.of());
        var folder = Path.of("target");
        return new ServiceEnvironment(
                        settings,
                        Secrets.in(folder.resolve("no-such.properties")),
                        Ovh.chosen(settings),
                        new Wishes(true, Set.of(), Map.of()),
                        Hotlines.in(folder))
                .of(service, 1);
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
