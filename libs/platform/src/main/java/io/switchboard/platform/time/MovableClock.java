package io.switchboard.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that runs as fast as its source, some while ahead of it or behind. Its views in other zones move with it. */
public final class MovableClock extends Clock {

    private final InstantSource source;
    private volatile Duration offset = Duration.ZERO;

    public MovableClock(InstantSource source) {
        this.source = source;
    }

    public void moveTo(Duration offset) {
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return source.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        // Asks this clock each time: InstantSource's own view takes us as the source.
        InstantSource moving = this::instant;
        return moving.withZone(zone);
    }
}
