package io.switchboard.web.access.domain;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** Settings as a deployment may have them. */
final class Settings {

    private static final String PREFIX = "switchboard.access.domains.";

    private Settings() {}

    static DomainConfig patterns(String... patterns) {
        return of(patterns.length == 0 ? Map.of() : Map.of("patterns", String.join(",", patterns)));
    }

    /** @param url of a list that is kept elsewhere */
    static DomainConfig list(String url, Map<String, String> more) {
        var all = new HashMap<>(more);
        all.put("list.url", url);
        return of(all);
    }

    private static DomainConfig of(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        settings.forEach((name, value) -> all.put(PREFIX + name, value));
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .withMapping(DomainConfig.class)
                .build()
                .getConfigMapping(DomainConfig.class);
    }
}
