package io.switchboard.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovedClockTest {

    @Test
    void isNotForProduction() {
        assertThat(found("http://simulator.test/admin/clock"))
                .singleElement()
                .asString()
                .startsWith("SWITCHBOARD_CLOCK_FOLLOW is set");
    }

    /** So can a setting be taken back where only another value can be given, as in files of docker compose. */
    @Test
    void isNoneWhereTheSettingIsEmpty() {
        assertThat(found("")).isEmpty();
    }

    private static Stream<String> found(String follow) {
        var settings = Map.of("switchboard.clock.follow", follow);
        var config =
                new SmallRyeConfigBuilder()
                        .withMapping(ClockConfig.class)
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build();
        return new MovedClock(config.getConfigMapping(ClockConfig.class)).found();
    }
}
