package io.switchboard.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.switchboard.deploy.Given;
import io.switchboard.launcher.plan.Service;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What development needs: a part of it that others call. */
class PartInAContainerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path folder;

    private final List<Process> running = new ArrayList<>();

    @BeforeEach
    void letOthersIn() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void endWhatRuns() throws InterruptedException {
        for (Process process : running) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aPartIsFoundByItsNeighbours() throws Exception {
        var image = Image.trained(Service.NOTIFIER, folder);
        var root = image.make("parts");
        var data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        int smtp = Given.freePort();
        int pages = Given.freePort();

        var entry =
                image.entry("parts", root, "ENTRYPOINT", Map.of("PARTS_LISTEN_EVERYWHERE", "true"));
        entry.command()
                .addAll(
                        List.of(
                                "io.switchboard.parts.mailbox.Mailbox",
                                data.toString(),
                                Integer.toString(pages),
                                Integer.toString(smtp)));
        var mailbox = started(entry, "mailbox");

        await().atMost(PATIENCE).until(() -> isOpen(pages) && isOpen(smtp) || !mailbox.isAlive());
        assertThat(mailbox.isAlive()).as(words("mailbox")).isTrue();
    }

    private Process started(ProcessBuilder entry, String name) throws IOException {
        var process = entry.redirectOutput(log(name)).start();
        running.add(process);
        return process;
    }

    private String words(String name) {
        try {
            return Files.readString(log(name).toPath());
        } catch (IOException none) {
            return "It said nothing: " + none;
        }
    }

    private File log(String name) {
        return Path.of("target", name + ".log").toFile();
    }

    /** By an address at which nobody listens who listens to {@code localhost} alone. */
    private static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.2", port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
