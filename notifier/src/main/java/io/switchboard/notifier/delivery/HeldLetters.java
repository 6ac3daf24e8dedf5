package io.switchboard.notifier.delivery;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.notifier.letter.LetterFacts;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Letters to a person that are not forgotten yet, as that person is shown them. */
@ApplicationScoped
public class HeldLetters {

    /** More than anybody gets in the days for which letters are kept. */
    private static final int MOST = 1000;

    private static final String HELD =
            """
            select kind, recipient, content, language, zone, state, created_at, ended_at from delivery
            where recipient_hash = $1 and recipient is not null order by created_at desc limit $2
            """;

    private final Pool pool;
    private final Recipients recipients;
    private final Sealer sealer;
    private final LetterJson json;
    private final LetterFacts facts;
    private final DeliveryConfig config;

    HeldLetters(
            Pool pool,
            Recipients recipients,
            Sealer sealer,
            LetterJson json,
            LetterFacts facts,
            DeliveryConfig config) {
        this.pool = pool;
        this.recipients = recipients;
        this.sealer = sealer;
        this.json = json;
        this.facts = facts;
        this.config = config;
    }

    /** Newest first. */
    public Uni<List<HeldData>> to(EmailAddress person) {
        return pool.preparedQuery(HELD)
                .execute(Tuple.of(recipients.hash(person), MOST))
                .map(this::all);
    }

    private List<HeldData> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(this::held).toList();
    }

    private HeldData held(Row row) {
        var ended = row.getOffsetDateTime("ended_at");
        return new HeldData(
                "letter",
                row.getOffsetDateTime("created_at").toInstant(),
                ended == null ? null : ended.toInstant().plus(config.keepContent()),
                facts(row, ended));
    }

    private Map<String, String> facts(Row row, OffsetDateTime ended) {
        var recipient = new Sealed(row.getString("recipient"));
        var told = new LinkedHashMap<String, String>();
        told.put("letter", row.getString("kind"));
        told.put("address", sealer.open(Ring.ADDRESS, SealedField.ADDRESS, recipient));
        told.put("language", row.getString("language"));
        told.put("zone", row.getString("zone"));
        told.put("state", row.getString("state"));
        if (ended != null) {
            told.put("ended-at", ended.toInstant().toString());
        }
        var kind = LetterKind.of(row.getString("kind"));
        told.putAll(facts.of(json.read(kind, row.getString("content"))));
        return told;
    }
}
