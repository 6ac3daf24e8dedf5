package io.switchboard.e2e.house;

import io.switchboard.e2e.person.Mails;
import io.switchboard.parts.postgres.Postgres;
import io.switchboard.testing.MailboxClient;
import io.switchboard.testing.MattermostClient;
import io.switchboard.testing.SimulatorClient;
import io.switchboard.testing.Topic;
import io.switchboard.testing.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.awaitility.Awaitility;

/** A whole Switchboard with two of each service, started by the launcher on free ports with data of its own. */
public final class House implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration CLOCK_LAG = Duration.ofMillis(2_500);
    private static final String WAITING_MAILS =
            "notifier.delivery where state in ('planned', 'sending')";
    private static final String TWO_OF_EACH =
            "ovh-gateway=2,booking-service=2,forwarding-service=2,stats-collector=2,notifier=2,web-frontend=2";
    private static final Path FOLDER = Path.of("target", "house").toAbsolutePath();
    private static final Path HOME = FOLDER.resolve("home");
    private static final Path OUTPUT = FOLDER.resolve("launcher.log");

    private final Ports ports;
    private final Process launcher;
    private final Balancer balancer;
    private final Spans spans;

    private House(Ports ports, Process launcher, Balancer balancer, Spans spans) {
        this.spans = spans;
        this.balancer = balancer;
        this.ports = ports;
        this.launcher = launcher;
    }

    public static House start() {
        try {
            Turn.keep();
            Files.createDirectories(FOLDER);
            var ports = Ports.free();
            var spans = Spans.collected();
            var places = new HashMap<>(ports.environment());
            places.putAll(spans.environment());
            var launcher = Launch.of(HOME, places, OUTPUT, "--fresh", "--replicas", TWO_OF_EACH);
            var house = new House(ports, launcher, Balancer.over(sites(ports)), spans);
            house.awaitReady();
            return house;
        } catch (IOException failure) {
            throw new UncheckedIOException("The house cannot be started", failure);
        }
    }

    private void awaitReady() {
        Awaitility.await("the house is ready")
                .atMost(PATIENCE)
                .until(() -> words().contains("Switchboard is ready") || !launcher.isAlive());
        if (!launcher.isAlive()) {
            throw new IllegalStateException("The launcher ended: " + words());
        }
    }

    /** All that the launcher has said. */
    public String words() {
        try {
            return Files.readString(OUTPUT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port(Door door) {
        return ports.of(door);
    }

    public URI at(Door door, String path) {
        return URI.create("http://localhost:" + port(door) + path);
    }

    /** The one public door. */
    public URI site() {
        return at(Door.WEB_FRONTEND, "/");
    }

    public MailboxClient mailbox() {
        return new MailboxClient(at(Door.MAILBOX, "/"));
    }

    /** What people look for in it. */
    public Mails mails() {
        return new Mails(mailbox());
    }

    /** What the services told of what they did. */
    public Spans spans() {
        return spans;
    }

    /** What was posted to Mattermost. */
    public MattermostClient mattermost() {
        return new MattermostClient(at(Door.MATTERMOST, "/"));
    }

    public SimulatorClient simulator() {
        return new SimulatorClient(at(Door.OVH_SIMULATOR, "/"));
    }

    /** Moves OVH's clock and that of the services, and returns when all of them have looked at it. */
    public void moveClock(Duration offset) {
        simulator().clock(offset);
        Awaitility.await("services look at the clock every second")
                .pollDelay(CLOCK_LAG)
                .until(() -> true);
    }

    String broker() {
        return "localhost:" + port(Door.KAFKA);
    }

    public Topic topic(String name) {
        return new Topic(broker(), name);
    }

    /** Names of all topics, the broker's own too. */
    public Set<String> topics() {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker());
        try (var admin = Admin.create(settings)) {
            var all = new ListTopicsOptions().listInternal(true);
            return admin.listTopics(all).names().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The broker does not list its topics", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }

    /** Returns when that group has taken up all that the topic holds. */
    public void awaitAllRead(String group, String topic) {
        new ConsumerGroup(broker(), group, topic).awaitAllRead();
    }

    public Path data() {
        return HOME.resolve(".data");
    }

    public Part part(Door door) {
        return part(door.part(), door, 0);
    }

    /** The other replica. */
    public Part second(Door door) {
        return part(door.part() + "-2", door, Ports.NEXT_REPLICA);
    }

    /** Both replicas of the frontend behind one address, as an ingress would have them. */
    public URI balancedSite() {
        return balancer.address();
    }

    private static List<Integer> sites(Ports ports) {
        var first = ports.of(Door.WEB_FRONTEND);
        return List.of(first, first + Ports.NEXT_REPLICA);
    }

    /** Every service that is running, replicas too. */
    public List<Part> services() {
        return Door.SERVICES.stream().flatMap(door -> Stream.of(part(door), second(door))).toList();
    }

    /** What the launcher gives to a service. */
    public Map<String, String> environment(Door service) {
        var environment = new TreeMap<>(Launch.WISHES);
        var file = data().resolve("environment").resolve(service.part() + ".env");
        try (var lines = Files.lines(file)) {
            lines.forEach(
                    line -> {
                        String[] entry = line.split("=", 2);
                        environment.put(entry[0], entry[1].substring(1, entry[1].length() - 1));
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return environment;
    }

    /** Where the other replica listens. */
    public int secondPort(Door door) {
        return port(door) + Ports.NEXT_REPLICA;
    }

    /** Whether nobody listens there any more. */
    public boolean isNobodyAt(int port) {
        return !Http.isOpen(port);
    }

    /** How many consumers share the reading of that group. */
    public int readers(String group) {
        return new ConsumerGroup(broker(), group, "").members();
    }

    private Part part(String name, Door door, int above) {
        var pidFile = data().resolve("run").resolve(name + ".pid");
        return Door.SERVICES.contains(door)
                ? new Part(name, pidFile, () -> Http.status(health(door, above)) == 200)
                : new Part(name, pidFile, () -> Http.isOpen(port(door)));
    }

    private URI health(Door door, int above) {
        return URI.create(
                "http://localhost:" + (port(door.ofOperators()) + above) + "/q/health/ready");
    }

    /** Kills parts, which nobody starts again before the absence is closed. */
    public Absence without(List<Part> parts) {
        return Absence.killing(parts, launcher);
    }

    /** Ends parts in good order, which nobody starts again before the absence is closed. */
    public Absence withEnded(List<Part> parts) {
        return Absence.ending(parts, launcher);
    }

    public Records records() {
        return new Records(
                "jdbc:postgresql://localhost:" + port(Door.POSTGRES) + "/" + Postgres.DATABASE,
                Postgres.SUPERUSER,
                secret("password." + Postgres.SUPERUSER));
    }

    /** What an administrator types to come in. */
    public String administratorKey() {
        return secret("administrator.key");
    }

    private String secret(String name) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data().resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return secrets.getProperty(name);
    }

    /** Returns when everything that is to be sent has been. */
    public void awaitNothingToSend() {
        Awaitility.await("every mail is sent")
                .atMost(PATIENCE)
                .until(() -> records().count(WAITING_MAILS) == 0);
    }

    /** What a second launcher says and how it ends that wants the same ports for other data. */
    public End startAnotherOnTheSamePorts() {
        return startAnother("--data", FOLDER.resolve("other-data").toString());
    }

    /** What a second launcher says and how it ends that wants the same data. */
    public End startAnotherOnTheSameData() {
        return startAnother();
    }

    /** What a person sees of a launcher that ended. */
    public record End(int code, String words) {}

    private End startAnother(String... options) {
        Path output = FOLDER.resolve("other.log");
        try {
            var other = Launch.of(HOME, ports.environment(), output, options);
            if (!other.waitFor(30, TimeUnit.SECONDS)) {
                other.destroy();
                throw new IllegalStateException("It runs on: " + Files.readString(output));
            }
            return new End(other.exitValue(), Files.readString(output));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }

    /** All processes of the house. */
    public Collection<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants()).toList();
    }

    /** As Ctrl-C or a service manager ends it; returns when the launcher has gone. */
    public void end() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
                throw new IllegalStateException("The launcher does not end: " + words());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            launcher.destroyForcibly();
        }
    }

    @Override
    public void close() {
        balancer.close();
        spans.close();
        if (launcher.isAlive()) {
            end();
        }
    }
}
