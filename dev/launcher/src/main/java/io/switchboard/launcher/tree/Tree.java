package io.switchboard.launcher.tree;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Child;
import io.switchboard.launcher.plan.Child.Kind;
import io.switchboard.launcher.screen.Screen;
import io.switchboard.parts.process.Guardian;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** All children. They start together and end in order: services, parts, database. */
public final class Tree {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    /** Done once the database lets its owner in, before any service starts. */
    @FunctionalInterface
    public interface Preparation {
        void run() throws CannotRun;
    }

    private final Guardian guardian = Guardian.start();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch databasePrepared;
    private final List<Supervisor> supervisors = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Preparation preparation;
    private final Screen screen;

    public Tree(
            List<Child> children,
            Map<String, String> inherited,
            Path data,
            Screen screen,
            Preparation preparation) {
        this.preparation = preparation;
        this.screen = screen;
        boolean prepares = children.stream().anyMatch(child -> child.kind() == Kind.DATABASE);
        this.databasePrepared = new CountDownLatch(prepares ? 1 : 0);
        var pids = new PidFiles(data);
        for (Child child : children) {
            var log = new LogFile(data.resolve("logs").resolve(child.name() + ".log"));
            supervisors.add(new Supervisor(child, inherited, guardian, pids, log, screen));
        }
    }

    /** Returns when every child is ready, or fails with the first that will not be. */
    public void start() throws CannotRun, InterruptedException {
        var starts = new ExecutorCompletionService<Void>(threads);
        for (Supervisor supervisor : supervisors) {
            starts.submit(
                    () -> {
                        start(supervisor);
                        return null;
                    });
        }
        for (int left = supervisors.size(); left > 0; left--) {
            try {
                starts.take().get();
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof CannotRun reason) {
                    throw reason;
                }
                throw new IllegalStateException("A child cannot be started", failure.getCause());
            }
        }
        supervisors.forEach(supervisor -> threads.submit(() -> keepAlive(supervisor)));
        threads.submit(this::boundLogs);
    }

    private void start(Supervisor supervisor) throws CannotRun, InterruptedException {
        if (supervisor.child().kind() == Kind.SERVICE) {
            databasePrepared.await();
        }
        supervisor.start();
        if (supervisor.child().kind() == Kind.DATABASE) {
            preparation.run();
            databasePrepared.countDown();
        }
    }

    private Void keepAlive(Supervisor supervisor) throws InterruptedException {
        supervisor.keepAlive();
        return null;
    }

    private Void boundLogs() throws InterruptedException {
        while (true) {
            Thread.sleep(BETWEEN_LOOKS);
            for (Supervisor supervisor : supervisors) {
                try {
                    supervisor.log().bound();
                } catch (IOException failure) {
                    screen.say(
                            "%s cannot be kept small: %s"
                                    .formatted(supervisor.log().path(), failure.getMessage()));
                }
            }
        }
    }

    /** Ends everything; may be called at any time, also while children are starting. */
    public void stop() throws InterruptedException {
        if (stopped.getAndSet(true)) {
            return;
        }
        for (Kind kind : List.of(Kind.SERVICE, Kind.PART, Kind.DATABASE)) {
            var ending = supervisors.stream().filter(it -> it.child().kind() == kind).toList();
            ending.forEach(Supervisor::askToStop);
            for (Supervisor supervisor : ending) {
                supervisor.awaitStop(PATIENCE);
            }
        }
        guardian.close();
        threads.shutdownNow();
    }
}
