package io.switchboard.web.administration;

import io.quarkus.runtime.Startup;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The administrators that the setting names. One that cannot be read ends the start, and is not repeated in the message. */
@Startup
@Singleton
class Administrators {

    private static final Pattern ENTRY =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,59}):([0-9a-fA-F]{64})");

    /** @param keyHash SHA-256 of the key, which is random and long, so that nothing is gained by guessing */
    private record Entry(String name, byte[] keyHash) {

        private static Entry read(String text) {
            var parts = ENTRY.matcher(text.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException(
                        "ADMINISTRATOR_KEYS must be name:sha256[,name:sha256], the hash being 64 hexadecimal digits");
            }
            return new Entry(parts.group(1), HexFormat.of().parseHex(parts.group(2)));
        }

        private boolean opensTo(String name, byte[] hash) {
            // Both are always compared, and the hashes in constant time.
            return this.name.equals(name) & MessageDigest.isEqual(keyHash, hash);
        }

        private String mark() {
            var hash = new Secret(name + ":" + HexFormat.of().formatHex(keyHash)).hash();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        }
    }

    private final List<Entry> entries;

    Administrators(AdministrationConfig config) {
        entries = config.keys().orElse(List.of()).stream().map(Entry::read).toList();
    }

    boolean areThere() {
        return !entries.isEmpty();
    }

    /** The mark of the entry that name and key fit; it tells nothing of either, and is another one for another key. */
    Optional<String> mark(String name, String key) {
        var hash = new Secret(key).hash();
        return entries.stream()
                .filter(entry -> entry.opensTo(name, hash))
                .map(Entry::mark)
                .reduce((first, _) -> first);
    }

    /** Whose mark it is; empty once the entry is taken out of the setting. */
    Optional<String> nameOf(String mark) {
        return entries.stream()
                .filter(entry -> entry.mark().equals(mark))
                .map(Entry::name)
                .findFirst();
    }
}
