package io.switchboard.launcher.plan;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks, before anything is started, whether the ports that we need are free. */
public final class PortsInUse {
    private final Settings settings;

    public PortsInUse(Settings settings) {
        this.settings = settings;
    }

    /** Names every port that is taken, or wanted twice, and the variable that moves it. */
    public void refuse(Ovh ovh, Wishes wishes) throws CannotRun {
        Map<Integer, Port> wanted = new HashMap<>();
        List<String> trouble = new ArrayList<>();
        for (Port port : Port.values()) {
            for (int number : numbers(port, ovh, wishes)) {
                Port other = wanted.putIfAbsent(number, port);
                if (other != null) {
                    trouble.add(
                            "Port %d is wanted twice, by %s and %s."
                                    .formatted(number, other, port));
                } else if (isTaken(number)) {
                    trouble.add(
                            "Port %d is in use by another program. Stop that, or set %s to another port."
                                    .formatted(number, port));
                }
            }
        }
        if (!trouble.isEmpty()) {
            throw new CannotRun(String.join("\n", trouble));
        }
    }

    private List<Integer> numbers(Port port, Ovh ovh, Wishes wishes) throws CannotRun {
        for (Service service : Service.values()) {
            if (service.listensOn(port)) {
                return wishes.starts(service) ? replicas(service, port, wishes) : List.of();
            }
        }
        boolean needed =
                switch (port) {
                    case OVH_SIMULATOR_PORT -> ovh.simulated();
                    case PROVIDER_PORT -> IdentityProvider.isOurs(settings);
                    default -> true;
                };
        return needed ? List.of(port.in(settings)) : List.of();
    }

    private List<Integer> replicas(Service service, Port port, Wishes wishes) throws CannotRun {
        var numbers = new ArrayList<Integer>();
        for (int replica = 1; replica <= wishes.replicasOf(service); replica++) {
            numbers.add(port.in(settings) + Service.above(replica));
        }
        return numbers;
    }

    /** Somebody may listen on one address only, so both ways of listening are tried. */
    private static boolean isTaken(int port) {
        return !canListen(new InetSocketAddress(port))
                || !canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
