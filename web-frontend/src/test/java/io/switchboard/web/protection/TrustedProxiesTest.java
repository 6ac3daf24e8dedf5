package io.switchboard.web.protection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.7",
                "192.0.2.0/24",
                "::1/128",
                "2001:db8::/32",
                "proxy",
                "proxy:8080"
            })
    void mayBeAddressesBlocksAndNames(String proxy) {
        assertThatCode(() -> start(List.of(proxy))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "2001:db8::1"})
    void areNotTakenForNamesUnnoticed(String proxy) {
        assertThatThrownBy(() -> start(List.of("192.0.2.7", proxy)))
                .hasMessageContaining(proxy + "/128");
    }

    @Test
    void areNotEverybodyByMistake() {
        assertThatThrownBy(() -> start(List.of(""))).hasMessageContaining("empty");
    }

    private static void start(List<String> proxies) {
        new TrustedProxies().check(new StartupEvent(), Optional.of(proxies));
    }
}
