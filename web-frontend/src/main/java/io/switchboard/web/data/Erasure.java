package io.switchboard.web.data;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.PersonErased;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.messaging.SqlOutbox;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.web.access.AccessStore;
import io.switchboard.web.access.Person;
import io.switchboard.web.access.PersonSessions;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Forgets somebody: what the door holds goes at once, all their sessions end, and everybody else in the house is told, all of it or nothing.
 */
@ApplicationScoped
class Erasure {

    /** What is theirs goes. */
    private static final List<String> GOES =
            List.of(
                    "delete from sign_in_link where person = $1",
                    "delete from administrator where person = $1");

    /** What they did for this installation stays, without saying who did it. */
    private static final List<String> STAYS =
            List.of(
                    "update api_token set made_by = 'erased' where made_by = $1",
                    "update api_token set revoked_by = 'erased' where revoked_by = $1",
                    "update announcement set changed_by = 'erased' where changed_by = $1",
                    "update administrator set added_by = 'erased' where added_by = $1");

    private final AccessStore store;
    private final PersonSessions sessions;
    private final SqlOutbox outbox;
    private final Sealer sealer;
    private final Clock clock;

    Erasure(
            AccessStore store,
            PersonSessions sessions,
            SqlOutbox outbox,
            Sealer sealer,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.outbox = outbox;
        this.sealer = sealer;
        this.clock = clock;
    }

    Uni<Void> of(Person person) {
        return store.together(
                transaction ->
                        run(transaction, GOES, person.id())
                                .chain(() -> run(transaction, STAYS, person.mark()))
                                .chain(() -> sessions.endAllOf(transaction, person.address()))
                                .chain(() -> tell(transaction, person.address())));
    }

    private static Uni<Void> run(SqlConnection transaction, List<String> steps, String who) {
        return Multi.createFrom()
                .iterable(steps)
                .onItem()
                .transformToUniAndConcatenate(
                        step -> transaction.preparedQuery(step).execute(Tuple.of(who)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> tell(SqlConnection transaction, EmailAddress address) {
        var request = UUID.randomUUID();
        var sealed = sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address.text());
        return outbox.append(
                transaction,
                AccessEvent.TOPIC,
                request,
                1,
                new PersonErased(request, sealed, clock.instant()));
    }
}
