package io.switchboard.launcher.plan;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import io.switchboard.parts.postgres.Postgres;
import io.switchboard.parts.postgres.PostgresCluster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is to run: the parts, then the services. */
public final class Plan {
    private static final int SERVICE_HEAP = 128;
    private static final int KAFKA_HEAP = 160;
    private static final int SIMULATOR_HEAP = 128;
    private static final int SMALL_HEAP = 40;

    private final Settings settings;
    private final Secrets secrets;
    private final Ovh ovh;
    private final Wishes wishes;
    private final Places places;

    public Plan(Settings settings, Secrets secrets, Ovh ovh, Wishes wishes, Places places) {
        this.settings = settings;
        this.secrets = secrets;
        this.ovh = ovh;
        this.wishes = wishes;
        this.places = places;
    }

    public List<Child> parts() throws CannotRun {
        var parts = new ArrayList<Child>();
        parts.add(postgres());
        parts.add(kafka());
        if (ovh.simulated()) {
            parts.add(simulator());
        }
        parts.add(mailbox());
        parts.add(mattermost());
        if (IdentityProvider.isOurs(settings)) {
            parts.add(provider());
        }
        return parts;
    }

    /** The services that we start, with as many replicas as were wished. */
    public List<Child> services() throws CannotRun {
        var services = new ArrayList<Child>();
        for (Service service : Service.values()) {
            for (int replica = 1;
                    wishes.starts(service) && replica <= wishes.replicasOf(service);
                    replica++) {
                services.add(service(service, replica));
            }
        }
        return services;
    }

    /** Where administrators go and what they type, if the pages are ours to start. */
    public Optional<String> administration() throws CannotRun {
        return wishes.starts(Service.WEB_FRONTEND)
                ? Optional.of(
                        "http://localhost:%d/admin, %s"
                                .formatted(
                                        Service.WEB_FRONTEND.port(settings, 1),
                                        new Administrator(settings, secrets).hint()))
                : Optional.empty();
    }

    /** The environment of every service, started or not, for whoever runs one elsewhere. */
    public Map<Service, Map<String, String>> environments() throws CannotRun {
        var all = new TreeMap<Service, Map<String, String>>();
        for (Service service : Service.values()) {
            all.put(service, environment().of(service, 1));
        }
        return all;
    }

    private ServiceEnvironment environment() {
        return new ServiceEnvironment(settings, secrets, ovh, wishes, Hotlines.in(places.data()));
    }

    private Child service(Service service, int replica) throws CannotRun {
        int port = service.port(settings, replica);
        String url = "http://localhost:" + port;
        Path app = places.app(service);
        return new Child(
                replica == 1 ? service.folder() : service.folder() + "-" + replica,
                Child.Kind.SERVICE,
                Java.service(app, SERVICE_HEAP),
                app,
                environment().of(service, replica),
                new Readiness.Answers(
                        "http://localhost:%d/q/health/ready"
                                .formatted(service.operatorsPort(settings, replica))),
                url);
    }

    private Child postgres() throws CannotRun {
        int port = Port.POSTGRES_PORT.in(settings);
        String password = secrets.password(Postgres.SUPERUSER);
        return new Child(
                "postgres",
                Child.Kind.DATABASE,
                PostgresCluster.in(places.data().resolve("postgres"), password).command(port),
                places.data(),
                Map.of(),
                new Readiness.DatabaseAnswers(port, password),
                "localhost:%d, database %s".formatted(port, Postgres.DATABASE));
    }

    private Child kafka() throws CannotRun {
        int port = Port.KAFKA_PORT.in(settings);
        return part(
                "kafka",
                Java.part(
                        places.lib(),
                        KAFKA_HEAP,
                        "io.switchboard.parts.kafka.Kafka",
                        places.data().resolve("kafka"),
                        port),
                new Readiness.BrokerAnswers(port),
                "localhost:" + port);
    }

    private Child simulator() throws CannotRun {
        int port = Port.OVH_SIMULATOR_PORT.in(settings);
        return web(
                "ovh-simulator",
                port,
                Java.part(
                        places.lib(),
                        SIMULATOR_HEAP,
                        "io.switchboard.simulator.Simulator",
                        port,
                        places.data().resolve("ovh-simulator")));
    }

    private Child mailbox() throws CannotRun {
        int port = Port.MAILBOX_PORT.in(settings);
        int smtp = Port.SMTP_PORT.in(settings);
        return part(
                "mailbox",
                Java.part(
                        places.lib(),
                        SMALL_HEAP,
                        "io.switchboard.parts.mailbox.Mailbox",
                        places.data().resolve("mailbox"),
                        port,
                        smtp),
                new Readiness.Answers("http://localhost:" + port + "/health"),
                "http://localhost:%d, SMTP on %d".formatted(port, smtp));
    }

    private Child mattermost() throws CannotRun {
        int port = Port.MATTERMOST_PORT.in(settings);
        return web(
                "mattermost",
                port,
                Java.idlePart(
                        places.lib(),
                        SMALL_HEAP,
                        "io.switchboard.parts.mattermost.Mattermost",
                        port));
    }

    private Child provider() throws CannotRun {
        var provider = new IdentityProvider(settings, secrets);
        String publicUrl = settings.get("PUBLIC_URL", ServiceEnvironment.publicUrl(settings));
        String url = "http://localhost:" + Port.PROVIDER_PORT.in(settings);
        return new Child(
                "provider",
                Child.Kind.PART,
                Java.idlePart(
                        places.lib(),
                        SMALL_HEAP,
                        "io.switchboard.parts.provider.Provider",
                        provider.arguments(publicUrl).toArray()),
                places.data(),
                provider.ownEnvironment(),
                new Readiness.Answers(url + "/health"),
                url + ", believes whoever signs in");
    }

    private Child web(String name, int port, List<String> command) {
        String url = "http://localhost:" + port;
        return part(name, command, new Readiness.Answers(url + "/health"), url);
    }

    private Child part(String name, List<String> command, Readiness readiness, String address) {
        return new Child(
                name, Child.Kind.PART, command, places.data(), Map.of(), readiness, address);
    }
}
