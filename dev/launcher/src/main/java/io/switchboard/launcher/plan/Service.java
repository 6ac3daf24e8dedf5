package io.switchboard.launcher.plan;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A service of the house: its port, its role in the database, whom it answers, what it may open. */
public enum Service {
    OVH_GATEWAY(
            Port.OVH_GATEWAY_PORT,
            "gateway",
            List.of("booking-service", "forwarding-service", "stats-collector", "web-frontend"),
            Set.of("CHANGE", "CREDENTIAL")),
    BOOKING_SERVICE(
            Port.BOOKING_SERVICE_PORT,
            "booking",
            List.of("web-frontend"),
            Set.of("ADDRESS", "CODE", "LINK")),
    FORWARDING_SERVICE(
            Port.FORWARDING_SERVICE_PORT,
            "forwarding",
            List.of("web-frontend"),
            Set.of("ADDRESS", "LINK")),
    STATS_COLLECTOR(Port.STATS_COLLECTOR_PORT, "stats", List.of("web-frontend"), Set.of()),
    NOTIFIER(
            Port.NOTIFIER_PORT,
            "notifier",
            List.of("web-frontend"),
            Set.of("ADDRESS", "CODE", "LINK")),
    WEB_FRONTEND(Port.WEB_FRONTEND_PORT, "web", List.of(), Set.of("SESSION", "ADDRESS", "LINK"));

    private static final int NEXT_REPLICA = 100;

    private final Port port;
    private final String role;
    private final List<String> callers;
    private final Set<String> rings;

    Service(Port port, String role, List<String> callers, Set<String> rings) {
        this.port = port;
        this.role = role;
        this.callers = callers;
        this.rings = rings;
    }

    /** Its folder's name, e.g. {@code booking-service}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Service> named(String folder) {
        return Stream.of(values()).filter(service -> service.folder().equals(folder)).findFirst();
    }

    public Port port() {
        return port;
    }

    /** Where the replica listens; the first is number 1. */
    public int port(Settings settings, int replica) throws CannotRun {
        return port.in(settings) + above(replica);
    }

    /** Where health and metrics are: for the one service that is open to all a port of its own. */
    Port operatorsPort() {
        return this == WEB_FRONTEND ? Port.WEB_FRONTEND_MANAGEMENT_PORT : port;
    }

    /** The same of a replica. */
    int operatorsPort(Settings settings, int replica) throws CannotRun {
        return operatorsPort().in(settings) + above(replica);
    }

    /** Whether it listens there. */
    boolean listensOn(Port other) {
        return port == other || operatorsPort() == other;
    }

    /** How far above the first the replica's ports are. */
    static int above(int replica) {
        return NEXT_REPLICA * (replica - 1);
    }

    /** The role and schema of the database that are its own, if it keeps anything. */
    public Optional<String> role() {
        return Optional.ofNullable(role);
    }

    /** Which services may call it. */
    public List<String> callers() {
        return callers;
    }

    Set<String> rings() {
        return rings;
    }
}
