package io.switchboard.forwarding.drift;

import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.Time;
import io.switchboard.testing.Work;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks at what somebody did in OVH's manager. */
@Singleton
public class Looks {

    private final DriftJob job;
    private final Rows rows;
    private final Time time;
    private Duration later = Duration.ZERO;

    Looks(DriftJob job, Rows rows, Time time) {
        this.job = job;
        this.rows = rows;
        this.time = time;
    }

    /** From now on nobody looks but the test: as if another replica were at it. */
    public void beginNow() {
        rows.read(
                """
                insert into lease (name, holder, until) values ('drift', gen_random_uuid(), timestamptz '2100-01-01')
                on conflict (name) do update set holder = excluded.holder, until = excluded.until
                """);
        later = Duration.ZERO;
        time.isReal();
    }

    /** Some minutes pass, and the hotline's time to be looked at has come. */
    public String at(Known hotline) {
        return after(Duration.ofMinutes(11), hotline);
    }

    public String after(Duration spell, Known hotline) {
        // Those of other tests are looked at another day.
        rows.read(
                "update hotline set compared_at = timestamptz '2100-01-01' where id <> ?",
                hotline.id());
        later = later.plus(spell);
        time.isLaterBy(later);
        GatewayDouble.forgets();
        return Work.done(job::look);
    }

    /** As deploy/postgres/after-restore.sql has it. */
    public void believes(Known hotline) {
        rows.read(
                "update hotline set believes_ovh = true, compared_at = null where id = ?",
                hotline.id());
    }

    public void follows(Known hotline, String rule) {
        rows.read("update hotline set drift_rule = ? where id = ?", rule, hotline.id());
    }
}
