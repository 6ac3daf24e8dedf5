package io.switchboard.gateway.audit;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A search that names only what matters, so that the database can take the index that fits. */
final class Criteria {

    private static final String COLUMNS =
            """
            select id, caller, person, operation, subject, request, begun, ended, state, reason, settled_by_reading, attempts,
              ovh_queries
            from change
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Tuple values = Tuple.tuple();
    private int limit;

    /**
     * @param condition of ours, with a question mark for the value
     * @param value null when it does not matter
     */
    Criteria where(String condition, Object value) {
        if (value != null) {
            values.addValue(value);
            conditions.add(condition.replace("?", "$" + values.size()));
        }
        return this;
    }

    Criteria limit(int most) {
        limit = most;
        return this;
    }

    String sql() {
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return COLUMNS + where + " order by begun desc, id desc limit " + limit;
    }

    Tuple values() {
        return values;
    }

    static OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
