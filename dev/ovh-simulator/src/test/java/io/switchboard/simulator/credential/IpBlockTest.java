package io.switchboard.simulator.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpBlockTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "2001:db8::/32, 2001:db8:1::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "192.0.2.0/24, ::ffff:192.0.2.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "192.0.2.0/24, nobody, false",
    })
    void holdsTheAddressesOfItsNetwork(String block, String client, boolean held) {
        assertThat(IpBlock.read(block).orElseThrow().holds(client)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org", "192.0.2.0/33", "192.0.2.0/", "::::", "2001:db8::/129"})
    void isNoneWhenItCannotBe(String text) {
        assertThat(IpBlock.read(text)).isEmpty();
    }
}
