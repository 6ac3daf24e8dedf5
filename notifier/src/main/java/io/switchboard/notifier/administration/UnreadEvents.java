package io.switchboard.notifier.administration;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import io.switchboard.contracts.letter.UnreadEvent;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Which events could not be turned into letters: read off the topic of dead letters, where they lie as they came. */
@ApplicationScoped
class UnreadEvents {

    private static final Duration KEEP = Duration.ofDays(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST = 200;

    private static final String NOTE =
            """
            insert into unread_event (topic, partition, place, type, event, reason, noticed_at) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (topic, partition, place) do nothing
            """;
    private static final String NEWEST =
            "select topic, partition, place, type, event, reason, noticed_at from unread_event order by noticed_at desc, place desc limit $1";
    private static final String FORGET = "delete from unread_event where noticed_at < $1";

    private final Pool pool;
    private final Jobs jobs;
    private final MeterRegistry meters;
    private final Clock clock;

    UnreadEvents(Pool pool, Jobs jobs, MeterRegistry meters, Clock clock) {
        this.pool = pool;
        this.jobs = jobs;
        this.meters = meters;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        List.of(ConferenceEvent.TOPIC, ForwardingEvent.TOPIC, AccessEvent.TOPIC, GatewayEvent.TOPIC)
                .forEach(this::unread);
        jobs.schedule("forget-unread-events", Schedule.every(Duration.ofDays(1)), this::forget);
    }

    /** Noted once, however often Kafka repeats it; while Postgres is away it waits. */
    @Incoming("dead-letters")
    Uni<Void> on(ConsumerRecord<String, byte[]> letter) {
        var dead = DeadEvent.of(letter);
        unread(dead.topic()).increment();
        return Uni.createFrom()
                .deferred(() -> note(dead))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Counter unread(String topic) {
        return meters.counter("events.unread", "topic", topic);
    }

    private Uni<Void> note(DeadEvent dead) {
        return pool.preparedQuery(NOTE)
                .execute(
                        Tuple.from(
                                new Object[] {
                                    dead.topic(),
                                    dead.partition(),
                                    dead.offset(),
                                    dead.type().orElse(null),
                                    dead.id().orElse(null),
                                    dead.reason(),
                                    clock.instant().atOffset(ZoneOffset.UTC)
                                }))
                .replaceWithVoid();
    }

    Uni<List<UnreadEvent>> newest() {
        return pool.preparedQuery(NEWEST)
                .execute(Tuple.of(MOST))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(UnreadEvents::view)
                                        .toList());
    }

    private static UnreadEvent view(Row row) {
        return new UnreadEvent(
                row.getString("topic"),
                row.getInteger("partition"),
                row.getLong("place"),
                row.getString("type"),
                Optional.ofNullable(row.getUUID("event")).map(UUID::toString).orElse(null),
                row.getString("reason"),
                row.getOffsetDateTime("noticed_at").toInstant());
    }

    private Uni<String> forget() {
        var before = clock.instant().minus(KEEP).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of(before))
                .map(rows -> "forgotten=" + rows.rowCount());
    }
}
