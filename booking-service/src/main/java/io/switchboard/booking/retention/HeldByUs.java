package io.switchboard.booking.retention;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** What stands in our tables about a person, opened for them. */
@Singleton
public class HeldByUs {

    private static final String ABOUT =
            """
            select 'reservation' as kind, requested_at as since, address, title from reservation where address_hash = $1
            union all
            select 'conference', confirmed_at, address, title from conference where person = $1
            order by since
            """;

    private final Pool pool;
    private final Sealer sealer;
    private final Fingerprints fingerprints;

    HeldByUs(Pool pool, Sealer sealer, Fingerprints fingerprints) {
        this.pool = pool;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
    }

    public Uni<List<HeldData>> about(EmailAddress address) {
        return pool.preparedQuery(ABOUT)
                .execute(Tuple.of(fingerprints.of("address", address.mailbox())))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(this::held)
                                        .toList());
    }

    private HeldData held(Row row) {
        var facts = new TreeMap<String, String>();
        open(facts, "address", SealedField.ADDRESS, row.getString("address"));
        open(facts, "title", SealedField.TITLE, row.getString("title"));
        var since = row.getOffsetDateTime("since").toInstant();
        return new HeldData(row.getString("kind"), since, null, facts);
    }

    private void open(Map<String, String> facts, String name, String field, String sealed) {
        if (sealed != null) {
            facts.put(name, sealer.open(Ring.ADDRESS, field, new Sealed(sealed)));
        }
    }
}
