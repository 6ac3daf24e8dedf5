package io.switchboard.launcher.settings;

import io.switchboard.launcher.CannotRun;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The passwords and keys of this installation, made when first asked for and kept in a file that
 * only its owner reads. Data sealed with them is lost without them.
 */
public final class Secrets {
    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Properties kept = new Properties();
    private final Path file;

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets in(Path file) throws CannotRun {
        var secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.kept.load(reader);
            } catch (IOException failure) {
                throw new CannotRun(file + " cannot be read: " + failure.getMessage(), failure);
            }
        }
        return secrets;
    }

    public String password(String role) {
        return made("password." + role, () -> HexFormat.of().formatHex(bytes(PASSWORD_BYTES)));
    }

    /** 32 bytes in base64. */
    public String key(String name) {
        return made("key." + name, () -> base64(bytes(KEY_BYTES)));
    }

    /** What an administrator types to come in. */
    public String administratorKey() {
        return made("administrator.key", () -> HexFormat.of().formatHex(bytes(PASSWORD_BYTES)));
    }

    /** A ring of one key, {@code id:base64}. By its id production knows that it is none for it. */
    public String ring(String name) {
        return made("ring." + name, () -> "dev:" + base64(bytes(KEY_BYTES)));
    }

    /** A service's own key, PKCS#8 DER in base64. */
    public String privateKey(String service) {
        return pair(service, "private");
    }

    /** A service's public key, X.509 SubjectPublicKeyInfo DER in base64. */
    public String publicKey(String service) {
        return pair(service, "public");
    }

    private String pair(String service, String half) {
        String name = "identity." + service + ".";
        if (!kept.containsKey(name + half)) {
            KeyPair pair = newPair();
            kept.setProperty(name + "private", base64(pair.getPrivate().getEncoded()));
            kept.setProperty(name + "public", base64(pair.getPublic().getEncoded()));
        }
        return kept.getProperty(name + half);
    }

    private String made(String name, Supplier<String> maker) {
        return Optional.ofNullable(kept.getProperty(name))
                .orElseGet(
                        () -> {
                            String fresh = maker.get();
                            kept.setProperty(name, fresh);
                            return fresh;
                        });
    }

    /** Keeps what was made, before anything is sealed with it. */
    public void save() throws CannotRun {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(next, PosixFilePermissions.asFileAttribute(owner));
            try (Writer writer = Files.newBufferedWriter(next)) {
                kept.store(
                        writer, "Made by ./run. Without it, what is in the database stays closed.");
            }
            Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotRun(file + " cannot be written: " + failure.getMessage(), failure);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK makes P-256 keys", impossible);
        }
    }
}
