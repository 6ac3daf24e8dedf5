package io.switchboard.stats.time;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import javax.sql.DataSource;

/** The zone of the first start, from then on the only one. */
@Singleton
class FixedZone {

    private static final String FIX = "insert into zone (name) values (?) on conflict do nothing";
    private static final String FIND = "select name from zone";

    private final ZoneId wanted;
    private final DataSource database;

    FixedZone(CalendarConfig config, DataSource database) {
        this.wanted = config.zone();
        this.database = database;
    }

    @Produces
    @Singleton
    Calendar calendar() {
        return new Calendar(wanted);
    }

    /** Before anything is counted. */
    void begin(@Observes @Priority(10) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection()) {
            fix(connection);
            var fixed = fixed(connection);
            if (!fixed.equals(wanted.getId())) {
                throw new IllegalStateException(
                        ("STATS_ZONE is %s, but the hours and days of this database are counted in %s. Set STATS_ZONE=%s, or begin"
                                        + " with an empty database.")
                                .formatted(wanted, fixed, fixed));
            }
        }
    }

    private void fix(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(FIX)) {
            statement.setString(1, wanted.getId());
            statement.executeUpdate();
        }
    }

    private static String fixed(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(FIND);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
