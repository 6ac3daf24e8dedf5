package io.switchboard.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A room may say what it likes: we wait at OVH only. */
class ChannelAddressTest {

    private final ChannelAddress ovh = new ChannelAddress(URI.create("https://eu.api.ovh.com/1.0"));
    private final ChannelAddress local =
            new ChannelAddress(URI.create("http://localhost:8090/1.0"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://eu.api.ovh.com/events/1",
                "https://events.voip.ovh.net/1",
                "https://Events.OVH.com:443/1"
            })
    void takesWhatIsOvhs(String channel) {
        assertThat(ovh.of(channel)).contains(URI.create(channel));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://eu.api.ovh.com/events/1",
                "https://ovh.com.example.org/1",
                "https://evilovh.net/1",
                "https://someone@events.ovh.net/1",
                "https://events.ovh.net:8443/1",
                "https://eu.api.ovh.com:8443/1",
                "https://127.0.0.1/1",
                "ws://events.ovh.net/1",
                "file:///etc/passwd",
                "0033199000001-1",
                "//events.ovh.net/1",
                "https://",
                "https://events.ovh.net/ 1",
                ""
            })
    void takesNothingElse(String channel) {
        assertThat(ovh.of(channel)).isEmpty();
    }

    @Test
    void takesPlainHttpWhereWeSpeakItAnyway() {
        assertThat(local.of("http://localhost:8090/events/1")).isPresent();
        assertThat(local.of("http://localhost:8091/events/1")).isEmpty();
        assertThat(local.of("http://localhost/events/1")).isEmpty();
        assertThat(local.of("http://events.ovh.net/1")).isEmpty();
    }

    @Test
    void takesNoneForNone() {
        assertThat(ovh.of(null)).isEmpty();
    }
}
