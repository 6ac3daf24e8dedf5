package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionKeysTest {

    @ParameterizedTest
    @CsvSource({
        "application-key, OVH_APPLICATION_KEY",
        "application-secret, OVH_APPLICATION_SECRET",
        "consumer-key, OVH_CONSUMER_KEY",
        "client-id, OVH_CLIENT_ID",
        "client-secret, OVH_CLIENT_SECRET",
    })
    void areNotThoseOfTheSimulator(String key, String variable) {
        assertThat(found(Map.of("ovh." + key, "switchboard-dev-something")))
                .singleElement()
                .asString()
                .startsWith(variable)
                .doesNotContain("switchboard-dev-something");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ovh-simulator:8090/1.0",
                "http://eu.api.ovh.com/1.0",
                "https://ovh.com.example.org/1.0",
                "https://notovh.com/1.0",
                "https://10.0.0.1/1.0",
            })
    void areShownToNobodyButOvh(String place) {
        assertThat(found(Map.of("ovh.endpoint", place)))
                .singleElement()
                .asString()
                .startsWith("OVH_ENDPOINT");
        assertThat(found(Map.of("ovh.token-endpoint", place)))
                .singleElement()
                .asString()
                .startsWith("OVH_TOKEN_ENDPOINT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://eu.api.ovh.com/1.0",
                "https://ca.api.ovh.com/1.0",
                "https://api.us.ovhcloud.com/1.0",
                "https://localhost:8443/1.0",
            })
    void areForAnyOfOvhsRegions(String place) {
        var settings = Map.of("ovh.endpoint", place, "ovh.application-key", "ours");

        assertThat(found(settings)).isEmpty();
    }

    @Test
    void mayBeAskedForLater() {
        assertThat(found(Map.of())).isEmpty();
    }

    private static Iterable<String> found(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("ovh.billing-accounts", "aa1234567-ovh-1");
        var config =
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withMapping(OvhConfig.class)
                        .withSources(new PropertiesConfigSource(all, "test", 100))
                        .build()
                        .getConfigMapping(OvhConfig.class);
        return new SimulatedOvh(config).found().toList();
    }
}
