package io.switchboard.platform.identity;

import io.switchboard.platform.production.NotForProduction;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Each service has a key pair of its own: with one key for two, either could call in the other's name. */
@Singleton
class SharedKeys implements NotForProduction {

    private final IdentityConfig config;

    SharedKeys(IdentityConfig config) {
        this.config = config;
    }

    @Override
    public Stream<String> found() {
        var owners = new HashMap<String, String>();
        return config.callers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        caller ->
                                caller.getValue().publicKey().stream()
                                        .map(
                                                key ->
                                                        owners.putIfAbsent(
                                                                key.strip(), variable(caller)))
                                        .filter(
                                                other ->
                                                        other != null
                                                                && !other.equals(variable(caller)))
                                        .map(
                                                other ->
                                                        "%s and %s hold the same key, so either could call as the other: draw one for each."
                                                                .formatted(
                                                                        other, variable(caller))));
    }

    private static String variable(Map.Entry<String, ?> caller) {
        return caller.getKey().toUpperCase(Locale.ROOT).replace('-', '_') + "_PUBLIC_KEY";
    }
}
