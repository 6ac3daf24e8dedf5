package io.switchboard.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void areMadeOnceAndKept() throws Exception {
        Path file = folder.resolve("secrets.properties");
        var first = Secrets.in(file);
        String ring = first.ring("ADDRESS");
        String publicKey = first.publicKey("booking-service");
        first.save();

        var second = Secrets.in(file);

        assertThat(second.ring("ADDRESS")).isEqualTo(ring).startsWith("dev:");
        assertThat(second.publicKey("booking-service")).isEqualTo(publicKey);
        assertThat(Base64.getDecoder().decode(second.key("fingerprint"))).hasSize(32);
    }

    @Test
    void areReadableByTheirOwnerOnly() throws Exception {
        Path file = folder.resolve("secrets.properties");

        Secrets.in(file).save();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
