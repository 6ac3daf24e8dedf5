package io.switchboard.launcher.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Child;
import io.switchboard.launcher.plan.Child.Kind;
import io.switchboard.launcher.plan.Readiness;
import io.switchboard.launcher.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TreeTest {
    private static final String LIVES = "while true; do sleep 0.1; done";

    @TempDir Path data;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Screen screen = new Screen(new PrintStream(said, true, UTF_8), false);
    private final List<Tree> trees = new ArrayList<>();
    private HttpServer healthy;

    @BeforeEach
    void answerForTheChildren() throws Exception {
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        healthy = HttpServer.create(anyPort, 0);
        healthy.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        healthy.start();
    }

    @AfterEach
    void stop() throws Exception {
        for (Tree tree : trees) {
            tree.stop();
        }
        healthy.stop(0);
    }

    @Test
    void startsServicesOnlyAfterTheDatabaseIsPrepared() throws Exception {
        var order = new ArrayList<String>();
        var database = child("postgres", Kind.DATABASE, LIVES);
        var service = child("notifier", Kind.SERVICE, "echo started >> order; " + LIVES);

        tree(() -> order.add("prepared " + Files.exists(data.resolve("order"))), database, service)
                .start();

        assertThat(order).containsExactly("prepared false");
        assertThat(pid("notifier")).isPositive();
        assertThat(said.toString(UTF_8)).contains("notifier is ready after");
    }

    @Test
    void saysWhyAChildDidNotGetReady() {
        healthy.stop(0);
        var service = child("notifier", Kind.PART, "echo 'the password is missing' >&2; exit 3");

        assertThatThrownBy(() -> tree(service).start())
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("notifier ended before it was ready, with exit code 3")
                .hasMessageContaining("the password is missing")
                .hasMessageContaining(data.resolve("logs/notifier.log").toString());
    }

    @Test
    void startsAChildAgainThatDiesLaterAndSaysSo() throws Exception {
        tree(child("notifier", Kind.PART, LIVES)).start();
        long first = pid("notifier");

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().untilAsserted(() -> assertThat(pid("notifier")).isPositive().isNotEqualTo(first));
        await().untilAsserted(
                        () ->
                                assertThat(said.toString(UTF_8))
                                        .contains(
                                                "notifier ended by signal 9; starting it again in 0.5 s")
                                        .contains("notifier is ready again"));
    }

    @Test
    void leavesNoProcessWhenStopped() throws Exception {
        tree(
                        child("mailbox", Kind.PART, LIVES),
                        child("stubborn", Kind.SERVICE, "trap '' TERM; " + LIVES))
                .start();
        var processes =
                List.of(ProcessHandle.of(pid("mailbox")), ProcessHandle.of(pid("stubborn")));

        trees.getFirst().stop();

        assertThat(processes).allMatch(it -> it.isEmpty() || !it.get().isAlive());
        assertThat(data.resolve("run")).isEmptyDirectory();
    }

    private Child child(String name, Kind kind, String script) {
        return new Child(
                name,
                kind,
                List.of("sh", "-c", script),
                data,
                Map.of(),
                new Readiness.Answers("http://localhost:" + healthy.getAddress().getPort()),
                "");
    }

    private Tree tree(Child... children) {
        return tree(() -> {}, children);
    }

    private Tree tree(Tree.Preparation preparation, Child... children) {
        for (Child child : children) {
            screen.expect(child.name());
        }
        var tree = new Tree(List.of(children), System.getenv(), data, screen, preparation);
        trees.add(tree);
        return tree;
    }

    private long pid(String name) throws Exception {
        Path file = data.resolve("run").resolve(name + ".pid");
        return await().atMost(Duration.ofSeconds(5))
                .ignoreExceptions()
                .until(() -> Long.parseLong(Files.readString(file).strip()), pid -> pid > 0);
    }
}
