package io.switchboard.launcher;

import io.switchboard.launcher.plan.Child;
import io.switchboard.launcher.plan.Hotlines;
import io.switchboard.launcher.plan.Places;
import io.switchboard.launcher.plan.Plan;
import io.switchboard.launcher.plan.PortsInUse;
import io.switchboard.launcher.plan.Service;
import io.switchboard.launcher.plan.Wishes;
import io.switchboard.launcher.screen.Screen;
import io.switchboard.launcher.screen.Summary;
import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import io.switchboard.launcher.tree.PidFiles;
import io.switchboard.launcher.tree.Tree;
import io.switchboard.parts.postgres.Postgres;
import io.switchboard.parts.postgres.PostgresRoles;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From nothing running to everything running, and back. */
final class Session {
    /** What a service gets only if it is meant for it. */
    private static final Predicate<String> SECRET =
            Pattern.compile(
                            "OVH_.*|OIDC_.*|SEALING_.*|.*_(PUBLIC|PRIVATE)_KEY|FINGERPRINT_KEY|MATTERMOST_WEBHOOK|CSRF_KEY|ADMINISTRATOR_KEYS")
                    .asMatchPredicate();

    private final Wishes wishes;
    private final DataFolder data;
    private final Places places;
    private final Settings settings;
    private final Ovh ovh;
    private final boolean fresh;
    private final Screen screen;
    private volatile boolean ending;

    Session(Path home, Path data, Wishes wishes, boolean fresh) throws CannotRun {
        this.wishes = wishes;
        this.fresh = fresh;
        this.data = new DataFolder(data);
        this.settings = Settings.of(System.getenv(), home.resolve(".env"));
        this.ovh = Ovh.chosen(settings);
        this.places = new Places(home, data, Path.of(System.getProperty("switchboard.lib", "lib")));
        Console console = System.console();
        this.screen = new Screen(System.out, console != null && console.isTerminal());
    }

    /** Returns only when something went wrong before all was ready; otherwise a signal ends us. */
    int run() throws CannotRun {
        try (data) {
            data.claim();
            endLeftovers();
            if (fresh) {
                data.forget();
            }
            new PortsInUse(settings).refuse(ovh, wishes);
            return runAll(children());
        } catch (IOException | UncheckedIOException failure) {
            throw new CannotRun("%s: %s".formatted(data.folder(), failure.getMessage()), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void endLeftovers() throws IOException, InterruptedException {
        List<String> left = new PidFiles(data.folder()).endLeftovers();
        if (!left.isEmpty()) {
            screen.say("Ended what an earlier run left behind: " + String.join(", ", left));
        }
    }

    private List<Child> children() throws CannotRun, IOException {
        var secrets = secrets();
        var plan = plan(secrets);
        secrets.password(Postgres.SUPERUSER);
        var environments = plan.environments();
        secrets.save();
        data.writeEnvironments(environments);
        Hotlines.in(data.folder()).write();
        var children = new ArrayList<>(plan.parts());
        children.addAll(plan.services());
        places.tidy(children);
        return children;
    }

    private Plan plan(Secrets secrets) {
        return new Plan(settings, secrets, ovh, wishes, places);
    }

    private Secrets secrets() throws CannotRun {
        return Secrets.in(data.folder().resolve("secrets.properties"));
    }

    private int runAll(List<Child> children) throws CannotRun, InterruptedException {
        var tree = new Tree(children, inherited(), data.folder(), screen, this::prepareDatabase);
        var stop = new Thread(() -> stop(tree), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        children.forEach(child -> screen.expect(child.name()));
        var clock = Thread.startVirtualThread(this::tick);
        try {
            tree.start();
        } catch (CannotRun reason) {
            if (!ending) {
                screen.settle();
                System.err.println("\n" + reason.getMessage() + "\nEverything is being stopped.");
                return 1;
            }
        } finally {
            clock.interrupt();
        }
        if (!ending) {
            screen.settle();
            var administration = plan(secrets()).administration();
            screen.say(Summary.of(children, administration, data.folder(), ovh.simulated()));
        }
        new java.util.concurrent.CountDownLatch(1).await();
        return 0;
    }

    /** Runs when a signal or the end of the program asks for it. */
    private void stop(Tree tree) {
        ending = true;
        screen.settle();
        screen.say("Stopping…");
        try {
            tree.stop();
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(200);
                screen.tick();
            }
        } catch (InterruptedException ready) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepareDatabase() throws CannotRun {
        var secrets = secrets();
        var roles =
                new PostgresRoles(
                        Port.POSTGRES_PORT.in(settings), secrets.password(Postgres.SUPERUSER));
        try {
            for (Service service : Service.values()) {
                if (service.role().isPresent()) {
                    String role = service.role().get();
                    roles.prepare(role, secrets.password(role));
                }
            }
        } catch (SQLException failure) {
            throw new CannotRun(
                    "The database cannot be prepared: " + failure.getMessage(), failure);
        }
    }

    /** The person's environment for every child, without what only some may know. */
    private Map<String, String> inherited() {
        return Stream.of(settings.values())
                .flatMap(values -> values.entrySet().stream())
                .filter(entry -> !SECRET.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
