package io.switchboard.platform.time;

import io.switchboard.platform.production.NotForProduction;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Time is not to be moved in production. */
@Singleton
class MovedClock implements NotForProduction {

    private final ClockConfig config;

    MovedClock(ClockConfig config) {
        this.config = config;
    }

    @Override
    public Stream<String> found() {
        return config.follow().stream()
                .map(
                        _ ->
                                "SWITCHBOARD_CLOCK_FOLLOW is set: in production time is not to be moved. Remove the setting.");
    }
}
