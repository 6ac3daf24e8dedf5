package io.switchboard.platform.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Gauges of what stands in Postgres. It is asked every ten seconds, one question after the other, however often and by whomever the gauges are
 * read; all replicas show the same. While it does not answer, the gauges are absent.
 */
@Singleton
@IfBuildProperty(name = "switchboard.jobs", stringValue = "true")
public class TableGauges {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pool pool;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Loop loop;
    private final List<Question> questions = new CopyOnWriteArrayList<>();

    public TableGauges(Vertx vertx, Pool pool, Clock clock, MeterRegistry meters) {
        this.pool = pool;
        this.clock = clock;
        this.meters = meters;
        this.loop = new Loop(vertx, "table-gauges", EVERY, this::look);
    }

    /**
     * Shows what a statement answers from now on.
     *
     * @param sql its one parameter, if it has one, is the service's time. A column of numbers is a gauge of the column's name, absent where it is null; a
     *     column of texts is a label of all of them. It must be cheap however much stands in the tables.
     */
    public void show(String sql) {
        questions.add(new Question(sql, meters));
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> look() {
        return Multi.createFrom()
                .iterable(questions)
                .onItem()
                .transformToUniAndConcatenate(this::ask)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(() -> questions.forEach(Question::showNothing))
                .replaceWith(Next.AFTER_A_PAUSE);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Uni<Void> ask(Question question) {
        return pool.preparedQuery(question.sql())
                .execute(question.sql().contains("$1") ? Tuple.of(now()) : Tuple.tuple())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(question::show)
                .replaceWithVoid();
    }
}
