package io.switchboard.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away or busy, which passes, from a statement that is wrong, which does not. */
final class DatabaseTrouble {

    /** Classes of SQLSTATE: connection, rollback by concurrency, resources, operator's intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private DatabaseTrouble() {}

    static boolean mayPass(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseTrouble::passes);
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case DatabaseException refused ->
                    refused.getSqlState() != null
                            && PASSING.contains(refused.getSqlState().substring(0, 2));
            // An effect that cannot read or write JSON is broken, not away.
            case JsonProcessingException _ -> false;
            case IOException _ -> true;
            // The pool: connection closed, no connection in time.
            case VertxException _ -> true;
            case org.hibernate.exception.JDBCConnectionException _ -> true;
            default -> false;
        };
    }
}
