package io.switchboard.forwarding.rota;

import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Time;
import io.switchboard.testing.Work;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.awaitility.Awaitility;

/** Through the time of a rota: tests say when it is, by the clock of Paris, and what stands in the tables then. */
@Singleton
public class Travel {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Time time;
    private final Rows rows;
    private final RotaJob job;

    Travel(Time time, Rows rows, RotaJob job) {
        this.time = time;
        this.rows = rows;
        this.job = job;
    }

    /** @param local {@code 2031-03-24T09:00} */
    public void to(String local) {
        time.isReal();
        time.isLaterBy(Duration.between(time.now(), instant(local)));
    }

    /** The same, and the rota is looked at. */
    public void lookAt(String local) {
        to(local);
        look();
    }

    public void look() {
        Work.done(job::look);
    }

    /** Nothing of a hotline is looked at any more, and it is now again. */
    public void isOver() {
        rows.read("update hotline set retired_at = now(), due_at = null where retired_at is null");
        time.isReal();
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Scene.PARIS).toInstant();
    }

    /** Every shift of a hotline, in order: who, from when, until when, by the clock of Paris; and how it stands. */
    List<String> shifts(Scene.Known hotline) {
        return rows.read(
                """
                select case when s.missed then 'missed ' || to_char(s.planned_date, 'MM-DD')
                       else to_char(s.started_at at time zone 'Europe/Paris', 'MM-DD HH24:MI') || ' '
                            || coalesce(to_char(s.until at time zone 'Europe/Paris', 'MM-DD HH24:MI'), 'open') || ' '
                            || case when s.ended_at is null then 'on' else 'off' end end
                from shift s where s.hotline_id = ?
                order by coalesce(s.until, s.started_at), s.started_at, s.planned_date
                """,
                hotline.id());
    }

    /** Who answers now, by the ids of volunteers. */
    List<String> answering(Scene.Known hotline) {
        return rows.read(
                """
                select coalesce(volunteer_id::text, 'somebody') from shift
                where hotline_id = ? and ended_at is null order by started_at
                """,
                hotline.id());
    }

    void awaitNobody(Scene.Known hotline) {
        Awaitility.await().atMost(PATIENCE).until(() -> answering(hotline).isEmpty());
    }

    /** What was done to who answers, in order. */
    List<String> changes(Scene.Known hotline) {
        return rows.read(
                "select kind from change where hotline_id = ? order by revision", hotline.id());
    }
}
