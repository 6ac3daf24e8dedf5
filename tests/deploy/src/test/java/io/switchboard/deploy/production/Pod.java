package io.switchboard.deploy.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Given;
import io.switchboard.deploy.Settings;
import io.switchboard.deploy.container.Image;
import io.switchboard.deploy.kubernetes.Overlay;
import io.switchboard.deploy.kubernetes.Pods;
import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Service;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** A service as its pod of production runs it: the image, the user, the settings, the migration before it serves. */
final class Pod {
    private static final String STAGE = "service";

    private final Service service;
    private final String name;
    private final Image image;
    private final Path root;
    private final Map<String, String> migrating;
    private final Map<String, String> serving;
    private Process process;

    private Pod(
            Service service,
            String name,
            Image image,
            Path root,
            Map<String, String> migrating,
            Map<String, String> serving) {
        this.service = service;
        this.name = name;
        this.image = image;
        this.root = root;
        this.migrating = migrating;
        this.serving = serving;
    }

    /**
     * @param here what a setting is on this machine, by its name and its value
     * @param ports where each service listens
     */
    static Pod of(
            Service service,
            Image image,
            Path root,
            Map<Service, Integer> ports,
            BiFunction<Service, Map<String, String>, Map<String, String>> here)
            throws IOException {
        var overlay = Overlay.production();
        var own = new HashMap<String, String>();
        own.put("QUARKUS_HTTP_PORT", Integer.toString(ports.get(service)));
        own.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Given.freePort()));
        own.put("QUARKUS_SHUTDOWN_DELAY", "5S");
        // Code that is compiled quickly rather than well: these live for a minute.
        own.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        var migrating = new HashMap<>(here.apply(service, Pods.migrating(overlay, service)));
        var serving = new HashMap<>(here.apply(service, Pods.environment(overlay, service)));
        migrating.putAll(own);
        serving.putAll(own);
        return new Pod(service, service.folder(), image, root, migrating, serving);
    }

    /** Another one of the same, with a setting that differs. */
    Pod with(String name, String variable, String value) throws IOException, CannotRun {
        var other = new HashMap<>(serving);
        assertThat(Settings.knows(service, variable)).as(variable).isTrue();
        other.put(variable, value);
        other.put("QUARKUS_HTTP_PORT", Integer.toString(Given.freePort()));
        other.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Given.freePort()));
        return new Pod(service, name, image, root, migrating, other);
    }

    /** With this the JVM does not start at all when the cache is none for it. */
    Pod onItsCache() {
        var other = new HashMap<>(serving);
        other.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
        return new Pod(service, name, image, root, migrating, other);
    }

    Service service() {
        return service;
    }

    Map<String, String> settings() {
        return serving;
    }

    Process migrate() throws IOException {
        return image.entry(STAGE, root, "ENTRYPOINT", migrating)
                .redirectOutput(log("-migration"))
                .start();
    }

    void start() throws IOException {
        process = image.entry(STAGE, root, "ENTRYPOINT", serving).redirectOutput(log("")).start();
    }

    /** By the image's own check. */
    boolean isHealthy() throws IOException, InterruptedException {
        assertThat(process.isAlive()).as(words()).isTrue();
        return image.entry(STAGE, root, "HEALTHCHECK", serving).start().waitFor() == 0;
    }

    Process process() {
        return process;
    }

    String words() throws IOException {
        return name + ": " + Files.readString(log("").toPath());
    }

    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private File log(String suffix) {
        return Path.of("target", name + suffix + ".log").toFile();
    }
}
