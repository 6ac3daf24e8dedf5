package io.switchboard.gateway.audit;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.AuditEntry;
import io.switchboard.contracts.gateway.AuditSearch;
import io.switchboard.gateway.command.Discretion;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Searches the rows that changes leave behind. */
@ApplicationScoped
class Audit {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pool pool;
    private final Discretion discretion;

    Audit(Pool pool, Discretion discretion) {
        this.pool = pool;
        this.discretion = discretion;
    }

    /** Newest first. */
    Uni<List<AuditEntry>> search(AuditSearch search) {
        var query = query(search);
        return pool.preparedQuery(query.sql())
                .execute(query.values())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(Audit::entry)
                                        .toList());
    }

    /** A room stands for itself; a number for everything that is on it. */
    private Criteria query(AuditSearch search) {
        var number = search.number();
        var code = search.accessCode();
        return new Criteria()
                .where("begun >= ?", Criteria.moment(search.from()))
                .where("begun < ?", Criteria.moment(search.to()))
                .where("caller = ?", search.caller())
                .where("person = ?", search.person())
                .where("operation = ?", search.operation())
                .where("state = ?", search.outcome())
                .where("number = ?", number == null ? null : discretion.hash(number))
                .where(
                        "subject = ?",
                        number == null || code == null ? null : discretion.hash(number, code))
                .where("ovh_queries @> array[?]::text[]", search.query())
                .where("(begun, id) < (select begun, id from change where id = ?)", search.before())
                .limit(search.limit());
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.getUUID("id"),
                row.getString("caller"),
                Optional.ofNullable(row.getString("person")).orElse(""),
                row.getString("operation"),
                row.getString("subject"),
                row.getString("request"),
                row.getOffsetDateTime("begun").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("ended")).map(it -> it.toInstant()),
                row.getString("state"),
                Optional.ofNullable(row.getString("reason")).orElse(""),
                row.getBoolean("settled_by_reading"),
                row.getInteger("attempts"),
                Stream.of(row.getArrayOfStrings("ovh_queries")).toList());
    }
}
