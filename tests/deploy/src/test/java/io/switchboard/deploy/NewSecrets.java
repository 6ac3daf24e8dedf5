package io.switchboard.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What {@code deploy/new-secrets} makes, a file a service. */
public record NewSecrets(Path folder) {

    public static NewSecrets in(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        var script = Tree.ROOT.resolve("deploy/new-secrets").toString();
        var process =
                new ProcessBuilder(script, folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();

        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return new NewSecrets(folder);
    }

    public Map<String, String> of(Service service) throws IOException {
        return file(service.folder());
    }

    public Map<String, String> file(String name) throws IOException {
        var values = new TreeMap<String, String>();
        for (String line : Files.readAllLines(folder.resolve(name + ".env"))) {
            String[] parts = line.split("=", 2);
            values.put(parts[0], parts[1]);
        }
        return values;
    }
}
