package io.switchboard.notifier.rule;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.delivery.Deliveries;
import io.switchboard.notifier.letter.OperatorLetter.DeadLettersFound;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells operators each morning of letters and events that died since they were told last; nothing on a day without any. */
@ApplicationScoped
class DeadLetterNews {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration FIRST_TIME = Duration.ofDays(1);

    private static final String BEGIN =
            "insert into told (name, until) values ('dead-letters', ?1) on conflict (name) do nothing";
    private static final String SINCE =
            "select until from told where name = 'dead-letters' for update";
    private static final String DONE = "update told set until = ?1 where name = 'dead-letters'";

    /** But for letters of this kind: the news of them would die as they did. */
    private static final String LETTERS =
            """
            select count(*) from delivery
            where state = 'refused' and kind <> 'dead-letters' and ended_at > ?1 and ended_at <= ?2
            """;

    private static final String EVENTS =
            "select count(*) from unread_event where noticed_at > ?1 and noticed_at <= ?2";

    private final Jobs jobs;
    private final OperatorConfig operators;
    private final Rules rules;
    private final Deliveries deliveries;
    private final Clock clock;

    DeadLetterNews(
            Jobs jobs, OperatorConfig operators, Rules rules, Deliveries deliveries, Clock clock) {
        this.jobs = jobs;
        this.operators = operators;
        this.rules = rules;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule(
                "tell-of-dead-letters", Schedule.daily(MORNING, operators.zone()), this::tell);
    }

    /** What was told and until when is saved together, so that a run that is repeated tells nothing twice. */
    Uni<String> tell() {
        var now = clock.instant();
        return Panache.withTransaction(() -> Panache.getSession().chain(it -> tell(it, now)));
    }

    private Uni<String> tell(Mutiny.Session session, Instant now) {
        return since(session, now)
                .chain(since -> found(session, since, now))
                .call(found -> plan(found))
                .call(() -> session.createNativeQuery(DONE).setParameter(1, now).executeUpdate())
                .map(found -> "letters=%d events=%d".formatted(found.letters(), found.events()));
    }

    private static Uni<Instant> since(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(BEGIN)
                .setParameter(1, now.minus(FIRST_TIME))
                .executeUpdate()
                .chain(() -> session.createNativeQuery(SINCE, Instant.class).getSingleResult());
    }

    private static Uni<DeadLettersFound> found(Mutiny.Session session, Instant since, Instant now) {
        return count(session, LETTERS, since, now)
                .chain(
                        letters ->
                                count(session, EVENTS, since, now)
                                        .map(
                                                events ->
                                                        new DeadLettersFound(
                                                                letters, events, since)));
    }

    private static Uni<Long> count(
            Mutiny.Session session, String query, Instant since, Instant now) {
        return session.createNativeQuery(query, Long.class)
                .setParameter(1, since)
                .setParameter(2, now)
                .getSingleResult();
    }

    private Uni<Void> plan(DeadLettersFound found) {
        if (found.letters() + found.events() == 0) {
            return Uni.createFrom().voidItem();
        }
        var cause = "dead-letters/" + found.since();
        return deliveries.plan(
                UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)), rules.on(found));
    }
}
