package io.switchboard.web.data;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.PersonErased;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.messaging.SqlOutbox;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.web.access.AccessStore;
import io.switchboard.web.access.PersonSessions;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Forgets somebody: what the door holds goes at once, all their sessions end, and everybody else in the house is told, all of it or nothing.
 */
@ApplicationScoped
class Erasure {

    private static final String FORGET_LINKS = "delete from sign_in_link where person = $1";
    private static final String FORGET_ROLE = "delete from administrator where person = $1";

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

    Uni<Void> of(EmailAddress address) {
        var person = Tuple.of(sessions.id(address));
        return store.together(
                transaction ->
                        transaction
                                .preparedQuery(FORGET_LINKS)
                                .execute(person)
                                .chain(() -> transaction.preparedQuery(FORGET_ROLE).execute(person))
                                .chain(() -> sessions.endAllOf(transaction, address))
                                .chain(() -> tell(transaction, address)));
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
