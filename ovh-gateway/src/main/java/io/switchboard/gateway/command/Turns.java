package io.switchboard.gateway.command;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Who may change a subject now, of all replicas: a row with a holder and an end by the database's clock, which lies later than its holder
 * can still send anything.
 */
@ApplicationScoped
class Turns {

    private static final Logger LOG = Logger.getLogger(Turns.class);

    /** How much later than its holder ends a turn does: for the settling, and for a call that OVH is just working on. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long SHORTEST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 200;

    private static final String TAKE =
            """
            insert into turn (subject, holder, until) values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
            on conflict (subject) do update set holder = excluded.holder, until = excluded.until
              where turn.until < clock_timestamp()
            """;
    private static final String GIVE_BACK = "delete from turn where subject = $1 and holder = $2";

    private final Gate gate;
    private final Pool pool;
    private final ChangesConfig config;
    private final Vertx vertx;

    Turns(Gate gate, Pool pool, ChangesConfig config, Vertx vertx) {
        this.gate = gate;
        this.pool = pool;
        this.config = config;
        this.vertx = vertx;
    }

    /**
     * Does the work when no other change of the subject is under way; fails with {@link ChangeRefused} when one stays too long.
     *
     * @param patience until when the turn is waited for
     * @param end when the work sends its last, the ending of what is half done apart
     */
    <T> Uni<T> within(
            String subject, Deadline patience, Deadline end, Function<Turn, Uni<T>> work) {
        return gate.enter(subject, patience)
                .chain(
                        () -> {
                            var turn = new Turn(subject, UUID.randomUUID());
                            return take(turn, patience, end)
                                    .chain(() -> work.apply(turn))
                                    .eventually(() -> giveBack(turn))
                                    .eventually(() -> gate.leave(subject));
                        });
    }

    /** How long from now a turn lasts whose work ends then. */
    Duration spell(Deadline end) {
        return end.left().plus(config.ending()).plus(MARGIN);
    }

    private Uni<Void> take(Turn turn, Deadline patience, Deadline end) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(turn.subject(), turn.holder(), spell(end).toMillis()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(ChangeRefused.Unrecorded::new)
                .chain(
                        taken ->
                                taken.rowCount() == 1
                                        ? Uni.createFrom().voidItem()
                                        : takeLater(turn, patience, end));
    }

    /** Another replica has it. It is asked for again at odd times, so that those who wait do not come all at once. */
    private Uni<Void> takeLater(Turn turn, Deadline patience, Deadline end) {
        if (patience.over()) {
            return Uni.createFrom().failure(new ChangeRefused.UnderWay());
        }
        var millis = ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, LONGEST_PAUSE);
        return Uni.createFrom()
                .<Void>emitter(emitter -> vertx.setTimer(millis, _ -> emitter.complete(null)))
                .chain(() -> take(turn, patience, end));
    }

    /** Most are given back by the statement that settles. One that cannot be given back ends by itself. */
    private Uni<Void> giveBack(Turn turn) {
        if (turn.isGivenBack()) {
            return Uni.createFrom().voidItem();
        }
        return pool.preparedQuery(GIVE_BACK)
                .execute(Tuple.of(turn.subject(), turn.holder()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf("A turn ends by itself later: %s", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
