package io.switchboard.notifier.delivery;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.notifier.letter.Subscription;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Which letters a person does not want, as that person is shown it. */
@ApplicationScoped
public class HeldWishes {

    private static final int MOST = 1000;
    private static final String HELD =
            "select list, subject, left_at from opt_out where recipient_hash = $1 order by left_at desc limit $2";

    private final Pool pool;
    private final Recipients recipients;

    HeldWishes(Pool pool, Recipients recipients) {
        this.pool = pool;
        this.recipients = recipients;
    }

    /** Newest first. */
    public Uni<List<HeldData>> of(EmailAddress person) {
        return pool.preparedQuery(HELD)
                .execute(Tuple.of(recipients.hash(person), MOST))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(HeldWishes::held)
                                        .toList());
    }

    private static HeldData held(Row row) {
        return new HeldData(
                "unwanted-letters", row.getOffsetDateTime("left_at").toInstant(), null, facts(row));
    }

    private static Map<String, String> facts(Row row) {
        var told = new LinkedHashMap<String, String>();
        Arrays.stream(LetterKind.values())
                .filter(
                        it ->
                                it.list()
                                        .filter(list -> list.text().equals(row.getString("list")))
                                        .isPresent())
                .forEach(it -> told.put("letter", it.text()));
        if (!row.getUUID("subject").equals(Subscription.NOTHING)) {
            told.put("hotline", row.getUUID("subject").toString());
        }
        return told;
    }
}
