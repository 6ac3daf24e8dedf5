package io.switchboard.launcher.settings;

import io.switchboard.launcher.CannotRun;

/** The ports of {@code ./run}, each moved by a variable of its name. */
public enum Port {
    WEB_FRONTEND_PORT(8080),
    WEB_FRONTEND_MANAGEMENT_PORT(9080),
    OVH_GATEWAY_PORT(8081),
    BOOKING_SERVICE_PORT(8082),
    FORWARDING_SERVICE_PORT(8083),
    STATS_COLLECTOR_PORT(8085),
    NOTIFIER_PORT(8086),
    OVH_SIMULATOR_PORT(8090),
    PROVIDER_PORT(8091),
    MAILBOX_PORT(1080),
    SMTP_PORT(1025),
    MATTERMOST_PORT(8065),
    POSTGRES_PORT(5433),
    KAFKA_PORT(9092);

    private static final int HIGHEST = 65_535;

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    public int in(Settings settings) throws CannotRun {
        String written = settings.get(name(), Integer.toString(usual)).strip();
        if (!written.matches("\\d{1,5}")
                || Integer.parseInt(written) == 0
                || Integer.parseInt(written) > HIGHEST) {
            throw new CannotRun(
                    "%s=%s is not a port (1 to %d).".formatted(name(), written, HIGHEST));
        }
        return Integer.parseInt(written);
    }
}
