package io.switchboard.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewSecretsTest {
    private static final Pattern SECRET =
            Pattern.compile(
                    "SEALING_.*|.*_(PUBLIC|PRIVATE)_KEY|FINGERPRINT_KEY|CSRF_KEY|.*_PASSWORD");

    /** A command of its own, on a line of its own. */
    private static final Pattern MADE = Pattern.compile("(?m)^ +deploy/new-secrets (\\S+)$");

    @TempDir static Path folder;

    private static NewSecrets secrets;

    @BeforeAll
    static void make() throws Exception {
        secrets = NewSecrets.in(folder.resolve("secrets"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void areThoseOfTheServiceAndNoMore(Service service) throws Exception {
        var wanted = new TreeSet<>(Settings.wanted(service));
        wanted.removeIf(name -> !SECRET.matcher(name).matches());

        assertThat(secrets.of(service).keySet()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void openTheServicesOwnDoorInTheDatabase(Service service) throws Exception {
        String role = service.role().orElseThrow().toUpperCase(Locale.ROOT);

        String password = secrets.of(service).get("QUARKUS_DATASOURCE_PASSWORD");

        assertThat(password).isEqualTo(secrets.file("postgres").get(role + "_PASSWORD"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void letTheCalledRecogniseWhoCalls(Service called) throws Exception {
        for (String caller : called.callers()) {
            String variable = caller.toUpperCase(Locale.ROOT).replace('-', '_') + "_PUBLIC_KEY";
            String theirs =
                    secrets.of(Service.named(caller).orElseThrow())
                            .get("SWITCHBOARD_IDENTITY_PRIVATE_KEY");

            assertThat(isPair(theirs, secrets.of(called).get(variable))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void areAsLongAsTheyMustBe(Service service) throws Exception {
        secrets.of(service)
                .forEach(
                        (name, value) -> {
                            if (name.startsWith("SEALING_")) {
                                assertThat(value).startsWith("k1:");
                                assertThat(bytes(value.substring(3))).hasSize(32);
                            } else if (name.equals("FINGERPRINT_KEY")) {
                                assertThat(bytes(value)).hasSize(32);
                            } else if (name.equals("CSRF_KEY")) {
                                assertThat(value).hasSizeGreaterThanOrEqualTo(32);
                            }
                        });
    }

    @Test
    void areTheSameForAllWhoShareThem() throws Exception {
        var booking = secrets.of(Service.BOOKING_SERVICE);

        assertThat(secrets.of(Service.NOTIFIER)).containsAllEntriesOf(shared(booking));
    }

    @Test
    void areReadByTheirOwnerAlone() throws IOException {
        try (var files = Files.list(secrets.folder())) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void areNotMadeAnewOverOthers() throws Exception {
        var before = secrets.of(Service.NOTIFIER);
        var script = Tree.ROOT.resolve("deploy/new-secrets").toString();

        var again =
                new ProcessBuilder(script, secrets.folder().toString())
                        .redirectErrorStream(true)
                        .start();

        assertThat(new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("is there already");
        assertThat(again.waitFor()).isOne();
        assertThat(secrets.of(Service.NOTIFIER)).isEqualTo(before);
    }

    @Test
    void areKeptOutOfVersionControlWhereTheReadmeHasThemMade() {
        var folders =
                MADE.matcher(Tree.read("deploy/README.md"))
                        .results()
                        .map(made -> Path.of(made.group(1)))
                        .toList();

        assertThat(folders).hasSize(3).allMatch(NewSecretsTest::isIgnored);
    }

    private static boolean isIgnored(Path folder) {
        var files = folder.getFileSystem();
        return Tree.read(".gitignore")
                .lines()
                .map(line -> line.replaceAll("^/|/$", ""))
                .anyMatch(line -> files.getPathMatcher("glob:" + line).matches(folder));
    }

    private static java.util.Map<String, String> shared(java.util.Map<String, String> all) {
        var shared = new java.util.TreeMap<>(all);
        shared.keySet().removeIf(name -> !name.matches("SEALING_.*|FINGERPRINT_KEY"));
        return shared;
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static boolean isPair(String privateKey, String publicKey)
            throws GeneralSecurityException {
        var keys = KeyFactory.getInstance("EC");
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(privateKey))));
        signature.update(new byte[] {1});
        byte[] signed = signature.sign();
        signature.initVerify(keys.generatePublic(new X509EncodedKeySpec(bytes(publicKey))));
        signature.update(new byte[] {1});
        return signature.verify(signed);
    }
}
