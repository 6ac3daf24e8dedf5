package io.switchboard.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.switchboard.web.protection.ProtectionConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What production refuses of the provider. */
class ReadableProviderTest {

    @ParameterizedTest
    @CsvSource({
        "https://id.gouv.fr/api/v2, https://conf.gouv.fr",
        "http://localhost:8091, http://localhost:8080",
    })
    void isNotOneWithTlsNorOneOnOnesOwnMachine(String issuer, String site) {
        assertThat(found(Map.of("switchboard.provider.issuer", issuer), site)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.gouv.fr/api/v2, https://conf.gouv.fr",
        "http://localhost:8091, https://conf.gouv.fr",
    })
    void isRefusedOtherwise(String issuer, String site) {
        assertThat(found(Map.of("switchboard.provider.issuer", issuer), site))
                .singleElement()
                .asString()
                .startsWith("OIDC_ISSUER is not https");
    }

    @Test
    void isNoneWhereThereIsNone() {
        assertThat(found(Map.of(), "https://conf.gouv.fr")).isEmpty();
    }

    private static List<String> found(Map<String, String> provider, String site) {
        var properties = new HashMap<>(provider);
        properties.put("switchboard.web.csrf-key", "a key of no consequence");
        properties.put("switchboard.web.public-url", site);
        var config =
                new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(properties, "test", 100))
                        .withMapping(ProviderConfig.class)
                        .withMapping(ProtectionConfig.class)
                        .build();
        return new ReadableProvider(
                        config.getConfigMapping(ProviderConfig.class),
                        config.getConfigMapping(ProtectionConfig.class))
                .found()
                .toList();
    }
}
