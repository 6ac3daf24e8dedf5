package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.switchboard.deploy.NewSecrets;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code kubectl apply -k} would send to the cluster, and the secrets that were made up for it. */
public record Overlay(String name, List<Object> documents, NewSecrets secrets) {
    private static final Map<String, Overlay> RENDERED = new HashMap<>();

    static Overlay dev() {
        return once("dev", "# nothing is changed", "");
    }

    public static Overlay production() {
        return once("production", "# nothing is changed", "");
    }

    /** Production with what stands ready in it, behind a comment. */
    static Overlay productionWithAll() {
        return once("production", "  # - ", "  - ");
    }

    /** Production in which a restore is tried. */
    static Overlay trial() {
        var components = "  - ../../components/restore\n  - ../../components/trial\n";
        return once("production", "  # - ../../components/restore\n", components);
    }

    static List<Overlay> all() {
        return List.of(dev(), production(), productionWithAll());
    }

    /** Of one kind, read strictly. */
    public <T> List<T> all(Class<T> kind) {
        return documents.stream()
                .map(Strictly::read)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public <T extends HasMetadata> T named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(each -> each.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("%s has no %s %s".formatted(this, kind, name)));
    }

    Deployment deployment(Service service) {
        return named(Deployment.class, service.folder());
    }

    Map<String, String> configMap(String name) {
        return named(ConfigMap.class, name).getData();
    }

    @Override
    public String toString() {
        return name;
    }

    private static synchronized Overlay once(String name, String old, String changed) {
        return RENDERED.computeIfAbsent(name + old, _ -> render(name, old, changed));
    }

    private static Overlay render(String name, String old, String changed) {
        try {
            Path copy = Files.createDirectories(Path.of("target")).toAbsolutePath();
            copy = Files.createTempDirectory(copy, "deploy");
            copy(Tree.ROOT.resolve("deploy"), copy);
            Path folder = copy.resolve("kubernetes/overlays").resolve(name);
            var secrets = NewSecrets.in(folder.resolve("secrets"));
            Path file = folder.resolve("kustomization.yaml");
            String text = Files.readString(file).replace(old, changed);
            Files.writeString(file, text);
            return new Overlay(name, Yaml.documents(kustomized(folder)), secrets);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(name + " cannot be rendered", failure);
        }
    }

    /** Without what somebody may have made up in the tree for their own cluster. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(each);
                if (!relative.toString().contains("secrets/")) {
                    Files.createDirectories(to.resolve(relative).getParent());
                    Files.copy(
                            each,
                            to.resolve(relative),
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static String kustomized(Path folder) throws IOException, InterruptedException {
        String own = System.getenv("KUSTOMIZE");
        String[] program = (own == null ? "kubectl kustomize" : own).split(" ");
        var command = Stream.concat(Stream.of(program), Stream.of(folder.toString())).toList();
        Path errors = folder.resolve("errors.log");
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return text;
    }
}
