package io.switchboard.booking.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;

/**
 * Forgets a person who wants so. A conference of theirs that is open goes on to its end, with nobody to write to; its private links stay,
 * so that whoever has one can still give it back. To be used inside a transaction.
 */
@Singleton
class Erasure {

    private static final String CONFERENCES =
            "update conference set address = null, title = null, starts_at = null, person = null where person = ?1";
    private static final String RESERVATIONS = "delete from reservation where address_hash = ?1";

    private final Sealer sealer;
    private final Fingerprints fingerprints;

    Erasure(Sealer sealer, Fingerprints fingerprints) {
        this.sealer = sealer;
        this.fingerprints = fingerprints;
    }

    Uni<Void> of(Sealed address) {
        var readable = EmailAddress.of(sealer.open(Ring.ADDRESS, SealedField.ADDRESS, address));
        var person = fingerprints.of("address", readable.mailbox());
        return run(RESERVATIONS, person).chain(() -> run(CONFERENCES, person));
    }

    private static Uni<Void> run(String sql, String person) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(sql)
                                        .setParameter(1, person)
                                        .executeUpdate())
                .replaceWithVoid();
    }
}
