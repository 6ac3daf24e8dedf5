package io.switchboard.web.access;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Who was made an administrator, besides those whom the setting names. It counts from the person's next request on, in all their sessions. */
@ApplicationScoped
public class Appointments {

    private static final String ALL =
            "select person, address, added_by, added_at from administrator order by added_at, person";
    private static final String APPOINT =
            "insert into administrator (person, address, added_by, added_at) values ($1, $2, $3, $4) on conflict do nothing";
    private static final String DISMISS = "delete from administrator where person = $1";

    private final AccessStore store;
    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final Clock clock;

    Appointments(AccessStore store, Sealer sealer, Fingerprints fingerprints, Clock clock) {
        this.store = store;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** In the order of time. */
    public Uni<List<Appointed>> all() {
        return store.run(ALL, Tuple.tuple())
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(this::appointed)
                                        .toList());
    }

    /**
     * False for somebody who is one already.
     *
     * @param by what audits call whoever does it, never an address
     */
    public Uni<Boolean> appoint(EmailAddress address, String by) {
        var sealed = sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address.text());
        return store.run(
                        APPOINT,
                        Tuple.of(
                                person(address),
                                sealed.text(),
                                by,
                                clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** False for somebody who is none. */
    public Uni<Boolean> dismiss(EmailAddress address) {
        return dismiss(person(address));
    }

    /** Likewise, by the keyed hash of their mailbox. */
    public Uni<Boolean> dismiss(String person) {
        return store.run(DISMISS, Tuple.of(person)).map(rows -> rows.rowCount() == 1);
    }

    private String person(EmailAddress address) {
        return fingerprints.of("address", address.mailbox());
    }

    private Appointed appointed(Row row) {
        var address =
                sealer.open(
                        Ring.ADDRESS, SealedField.ADDRESS, new Sealed(row.getString("address")));
        return new Appointed(
                EmailAddress.of(address),
                row.getString("person"),
                row.getString("added_by"),
                row.getOffsetDateTime("added_at").toInstant());
    }
}
