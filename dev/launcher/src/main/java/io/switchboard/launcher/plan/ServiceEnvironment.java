package io.switchboard.launcher.plan;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import io.switchboard.parts.postgres.Postgres;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The environment of a service: where everything is, and of the secrets only those it needs. What
 * the person has set wins over our defaults, not over where things are.
 */
public final class ServiceEnvironment {
    private final Settings settings;
    private final Secrets secrets;
    private final Ovh ovh;
    private final Wishes wishes;
    private final Hotlines hotlines;

    public ServiceEnvironment(
            Settings settings, Secrets secrets, Ovh ovh, Wishes wishes, Hotlines hotlines) {
        this.hotlines = hotlines;
        this.settings = settings;
        this.secrets = secrets;
        this.ovh = ovh;
        this.wishes = wishes;
    }

    public Map<String, String> of(Service service, int replica) throws CannotRun {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(settings, replica)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + Port.KAFKA_PORT.in(settings));
        if (ovh.simulated()) {
            environment.put(
                    "SWITCHBOARD_CLOCK_FOLLOW",
                    "http://localhost:" + Port.OVH_SIMULATOR_PORT.in(settings) + "/admin/clock");
        }
        traces(environment);
        database(service, environment);
        secrets(service, environment);
        own(service, environment);
        if (service.operatorsPort() != service.port()) {
            environment.put(
                    "QUARKUS_MANAGEMENT_PORT",
                    Integer.toString(service.operatorsPort(settings, replica)));
        }
        return environment;
    }

    /** Whatever the person has set of OpenTelemetry, be it in their {@code .env}. */
    private void traces(Map<String, String> environment) {
        settings.values().keySet().stream()
                .filter(name -> name.startsWith("OTEL_"))
                .forEach(
                        name ->
                                settings.find(name)
                                        .ifPresent(value -> environment.put(name, value)));
    }

    private void database(Service service, Map<String, String> environment) throws CannotRun {
        if (service.role().isEmpty()) {
            return;
        }
        String role = service.role().get();
        String place =
                "postgresql://localhost:"
                        + Port.POSTGRES_PORT.in(settings)
                        + "/"
                        + Postgres.DATABASE;
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", place);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + place);
        environment.put("QUARKUS_DATASOURCE_USERNAME", role);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(role));
    }

    private void secrets(Service service, Map<String, String> environment) {
        environment.put("SWITCHBOARD_IDENTITY_PRIVATE_KEY", secrets.privateKey(service.folder()));
        for (String caller : service.callers()) {
            String variable = caller.toUpperCase(Locale.ROOT).replace('-', '_') + "_PUBLIC_KEY";
            environment.put(variable, secrets.publicKey(caller));
        }
        for (String ring : service.rings()) {
            String variable = "SEALING_" + ring + "_KEYS";
            environment.put(variable, settings.find(variable).orElseGet(() -> secrets.ring(ring)));
        }
        if (!service.rings().isEmpty()) {
            environment.put(
                    "FINGERPRINT_KEY",
                    settings.find("FINGERPRINT_KEY").orElseGet(() -> secrets.key("fingerprint")));
        }
    }

    private void own(Service service, Map<String, String> environment) throws CannotRun {
        switch (service) {
            case OVH_GATEWAY -> environment.putAll(ovh.environment());
            case BOOKING_SERVICE -> {
                environment.put("OVH_GATEWAY_ADDRESSES", addresses(Service.OVH_GATEWAY));
                usual(environment, "BOOKING_QUOTA_PER_ADDRESS", "5");
                // Everybody shares the loopback address here.
                usual(environment, "BOOKING_QUOTA_PER_NETWORK", "100000");
            }
            case FORWARDING_SERVICE -> {
                environment.put("OVH_GATEWAY_ADDRESSES", addresses(Service.OVH_GATEWAY));
                // Everybody shares the loopback address here.
                usual(environment, "HOTLINES_QUOTA_PER_NETWORK", "100000");
                hotlines.named(settings, ovh)
                        .ifPresent(file -> environment.put(Hotlines.SETTING, file.toString()));
            }
            case STATS_COLLECTOR ->
                    environment.put("OVH_GATEWAY_ADDRESSES", addresses(Service.OVH_GATEWAY));
            case NOTIFIER -> {
                usual(environment, "QUARKUS_MAILER_HOST", "localhost");
                usual(
                        environment,
                        "QUARKUS_MAILER_PORT",
                        Integer.toString(Port.SMTP_PORT.in(settings)));
                usual(environment, "MATTERMOST_WEBHOOK", mattermostWebhook());
                usual(environment, "MATTERMOST_CHANNEL_SECRETARIAT", "secretariat");
                usual(environment, "MATTERMOST_CHANNEL_GENERAL", "general");
                usual(environment, "OPERATOR_ADDRESSES", "operators@example.org");
                usual(environment, "MAIL_FROM", "Switchboard <switchboard@example.org>");
                usual(environment, "PUBLIC_URL", publicUrl());
            }
            case WEB_FRONTEND -> {
                environment.put("BOOKING_SERVICE_ADDRESSES", addresses(Service.BOOKING_SERVICE));
                environment.put(
                        "FORWARDING_SERVICE_ADDRESSES", addresses(Service.FORWARDING_SERVICE));
                environment.put("OVH_GATEWAY_ADDRESSES", addresses(Service.OVH_GATEWAY));
                environment.put("NOTIFIER_ADDRESSES", addresses(Service.NOTIFIER));
                environment.put("STATS_COLLECTOR_ADDRESSES", addresses(Service.STATS_COLLECTOR));
                environment.put(
                        Administrator.SETTING, new Administrator(settings, secrets).entries());
                environment.put(Administrator.ADDRESSES, Administrator.addresses(settings));
                usual(
                        environment,
                        "ALLOWED_ADDRESSES",
                        ".gouv.fr,@example.org,@example.com,@example.net,@example.fr,.example,.test");
                // Everybody shares the loopback address here.
                usual(environment, "SIGN_IN_QUOTA_PER_NETWORK", "100000");
                usual(environment, "PUBLIC_URL", publicUrl());
                environment.putAll(new IdentityProvider(settings, secrets).environment());
                usual(environment, "SECURE_COOKIES", "false");
                usual(environment, "TRUSTED_PROXIES", "127.0.0.1,::1/128");
                environment.put(
                        "CSRF_KEY", settings.find("CSRF_KEY").orElseGet(() -> secrets.key("csrf")));
            }
        }
    }

    private void usual(Map<String, String> environment, String name, String value) {
        environment.put(name, settings.get(name, value));
    }

    private String publicUrl() throws CannotRun {
        return publicUrl(settings);
    }

    /** Where people see the site when nobody has said. */
    static String publicUrl(Settings settings) throws CannotRun {
        return "http://localhost:" + Port.WEB_FRONTEND_PORT.in(settings);
    }

    private String mattermostWebhook() throws CannotRun {
        return "http://localhost:%d/hooks/switchboard".formatted(Port.MATTERMOST_PORT.in(settings));
    }

    private String addresses(Service service) throws CannotRun {
        var all = new ArrayList<String>();
        for (int replica = 1; replica <= wishes.replicasOf(service); replica++) {
            all.add("localhost:" + service.port(settings, replica));
        }
        return String.join(",", all);
    }
}
