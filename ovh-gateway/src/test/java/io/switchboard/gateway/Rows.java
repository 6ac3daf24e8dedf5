package io.switchboard.gateway;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** What stands in the gateway's tables. */
@ApplicationScoped
public class Rows {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Pool pool;

    Rows(Pool pool) {
        this.pool = pool;
    }

    public List<JsonObject> read(String sql, Object... values) {
        var rows = pool.preparedQuery(sql).execute(Tuple.from(values)).await().atMost(PATIENCE);
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.toJson()).toList();
    }

    public JsonObject one(String sql, Object... values) {
        var rows = read(sql, values);
        return rows.isEmpty() ? new JsonObject() : rows.getFirst();
    }

    public void run(String sql, Object... values) {
        read(sql, values);
    }

    /** The change that was asked for last. */
    public JsonObject latest() {
        return one(
                "select *, array_length(ovh_queries, 1) as queries from change order by begun desc limit 1");
    }

    public void forgetChanges() {
        run("delete from change");
        run("delete from turn");
    }
}
