package io.switchboard.deploy.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Certificates of this machine that sign themselves. */
final class Certificates {
    private Certificates() {}

    /** Makes {@code NAME.crt}, {@code NAME.key} and both in {@code NAME.pem}. */
    static void make(Path folder, String name) throws IOException, InterruptedException {
        var words =
                ("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
                                + " -addext subjectAltName=DNS:localhost -keyout %1$s.key -out %1$s.crt")
                        .formatted(name)
                        .split(" ");
        assertThat(new ProcessBuilder(words).directory(folder.toFile()).start().waitFor()).isZero();
        Files.writeString(
                folder.resolve(name + ".pem"),
                Files.readString(folder.resolve(name + ".key"))
                        + Files.readString(folder.resolve(name + ".crt")));
    }
}
