package io.switchboard.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away or busy, which passes, from a statement that is wrong, which does not. */
final class DatabaseTrouble {

    /** Classes of SQLSTATE: connection, who we are, rollback by concurrency, resources (a full disk), operator's intervention, its system. */
    private static final Set<String> PASSING = Set.of("08", "28", "40", "53", "57", "58");

    /** What a standby answers, on which we may be for a moment when Postgres changes its place. */
    private static final String READ_ONLY = "25006";

    /** By its name: a service that speaks SQL itself has no Hibernate, and a class that is not there would itself be the trouble. */
    private static final String CONNECTION_OF_HIBERNATE =
            "org.hibernate.exception.JDBCConnectionException";

    private DatabaseTrouble() {}

    static boolean mayPass(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseTrouble::passes);
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case DatabaseException refused ->
                    refused.getSqlState() != null && passes(refused.getSqlState());
            // An effect that cannot read or write JSON is broken, not away.
            case JsonProcessingException _ -> false;
            case IOException _ -> true;
            // The pool: connection closed, no connection in time.
            case VertxException _ -> true;
            default -> cause.getClass().getName().equals(CONNECTION_OF_HIBERNATE);
        };
    }

    private static boolean passes(String state) {
        return PASSING.contains(state.substring(0, 2)) || state.equals(READ_ONLY);
    }
}
