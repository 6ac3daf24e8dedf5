package io.switchboard.simulator.clock;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.schema.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one clock of the simulator, UTC. The world's time is the machine's plus an offset that can be moved; OVH's time is
 * the world's plus a skew, the error of OVH's clock. {@link #instant()} is OVH's: all that happens at OVH goes by it.
 */
public final class SimulatedClock extends Clock implements Kept {
    private static final String KIND = "clock";

    private final Clock machine;
    private final Journal journal;
    private Duration offset = Duration.ZERO;
    private Duration skew = Duration.ZERO;

    public SimulatedClock(Clock machine, Journal journal) {
        this.machine = machine;
        this.journal = journal;
    }

    @Override
    public Instant instant() {
        return world().plus(skew);
    }

    /** The time that everybody but OVH goes by. */
    public Instant world() {
        return machine.instant().plus(offset);
    }

    public Duration offset() {
        return offset;
    }

    public void move(Duration offset) {
        this.offset = offset;
        writeAll();
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        if (!kind.equals(KIND)) {
            return false;
        }
        offset = Duration.ofSeconds(Json.as(Line.class, what).offsetSeconds());
        return true;
    }

    @Override
    public void writeAll() {
        journal.write(KIND, new Line(offset.toSeconds()));
    }

    public void skew(Duration skew) {
        this.skew = skew;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException(
                "the simulated clock can be moved and has one zone");
    }

    private record Line(long offsetSeconds) {}
}
