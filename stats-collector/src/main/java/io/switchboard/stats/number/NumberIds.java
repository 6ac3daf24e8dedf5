package io.switchboard.stats.number;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Conference numbers in Postgres, by their ids there. */
@Singleton
public class NumberIds {

    /** What number all of them together have. */
    public static final short ALL_TOGETHER = 0;

    /** Only those that are new: whoever tries in vain uses up an id. */
    private static final String REGISTER =
            """
            insert into conference_number (number)
            select wanted from unnest($1::text[]) wanted
            where not exists (select from conference_number where number = wanted) on conflict do nothing
            """;

    private static final String IDENTIFY =
            "select id, number from conference_number where number = any($1)";

    /** Those that were not known are from now on. */
    public Uni<Map<DialNumber, Short>> of(Collection<DialNumber> numbers, SqlClient client) {
        var written =
                Tuple.of(numbers.stream().map(DialNumber::ovh).sorted().toArray(String[]::new));
        return client.preparedQuery(REGISTER)
                .execute(written)
                .chain(() -> client.preparedQuery(IDENTIFY).execute(written))
                .map(
                        rows -> {
                            var ids = new HashMap<DialNumber, Short>();
                            rows.forEach(
                                    row ->
                                            ids.put(
                                                    new DialNumber(row.getString("number")),
                                                    row.getShort("id")));
                            return ids;
                        });
    }
}
