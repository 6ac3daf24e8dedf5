package io.switchboard.forwarding;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Statements about rows that are no entities. To be used inside a session; what its entities have to say is said before. */
public final class Sql {

    private Sql() {}

    /** How many rows it was about. */
    public static Uni<Integer> change(String statement, Object... parameters) {
        return flushed()
                .chain(
                        session -> {
                            var query = session.createNativeQuery(statement);
                            for (var at = 0; at < parameters.length; at++) {
                                query.setParameter(at + 1, parameters[at]);
                            }
                            return query.executeUpdate();
                        });
    }

    /** Rows of two columns or more. */
    public static Uni<List<Object[]>> rows(String select, Object... parameters) {
        return values(Object[].class, select, parameters);
    }

    /** Rows of one column. */
    public static <T> Uni<List<T>> values(Class<T> type, String select, Object... parameters) {
        return flushed()
                .chain(
                        session -> {
                            var query = session.createNativeQuery(select, type);
                            for (var at = 0; at < parameters.length; at++) {
                                query.setParameter(at + 1, parameters[at]);
                            }
                            return query.getResultList();
                        });
    }

    /** A moment of a row; null for none. */
    public static Instant instant(Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    private static Uni<Mutiny.Session> flushed() {
        return Panache.getSession().call(Mutiny.Session::flush);
    }
}
