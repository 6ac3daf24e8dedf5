package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsOfKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "application-key application-secret",
                "application-key application-secret consumer-key",
                "client-id client-secret"
            })
    void areAConsumerKeyAServiceAccountOrNoneYet(String set) {
        assertThatCode(() -> KeyCheck.check(config(set))).doesNotThrowAnyException();
    }

    @Test
    void areNeverBoth() {
        assertThatThrownBy(
                        () ->
                                KeyCheck.check(
                                        config(
                                                "application-key application-secret consumer-key client-id client-secret")))
                .hasMessageContaining("choose a service account or a consumer key");
    }

    @ParameterizedTest
    @CsvSource({
        "client-id, OVH_CLIENT_SECRET",
        "client-secret, OVH_CLIENT_ID",
        "application-key, OVH_APPLICATION_SECRET",
        "consumer-key, OVH_APPLICATION_KEY",
    })
    void areNeverHalfOfOne(String set, String missing) {
        assertThatThrownBy(() -> KeyCheck.check(config(set)))
                .hasMessageContaining(missing)
                .hasMessageNotContaining("its-value");
    }

    @Test
    void areReadByNobodyWhoPrintsThem() {
        assertThat(config("client-id client-secret").clientSecret())
                .hasValueSatisfying(secret -> assertThat(secret).hasToString("hidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://eu.api.ovh.com/1.0, https://www.ovh.com/auth/oauth2/token",
        "https://ca.api.ovh.com/1.0, https://ca.ovh.com/auth/oauth2/token",
        "https://api.us.ovhcloud.com/1.0, https://us.ovhcloud.com/auth/oauth2/token",
        "http://localhost:8090/1.0, http://localhost:8090/auth/oauth2/token",
    })
    void getTheirTokensInTheirRegion(URI endpoint, URI place) {
        assertThat(TokenOffice.placeFor(endpoint)).isEqualTo(place);
    }

    private static OvhConfig config(String set) {
        var values = new HashMap<String, String>(Map.of("ovh.billing-accounts", "aa1"));
        for (var name : set.isEmpty() ? new String[0] : set.split(" ")) {
            values.put("ovh." + name, "its-value");
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(OvhConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(OvhConfig.class);
    }
}
