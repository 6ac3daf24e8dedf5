package io.switchboard.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.launcher.plan.Service;
import io.switchboard.parts.postgres.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/postgres/roles.sql}, with the passwords put in as psql would. */
class RolesTest {
    private static final String SUPER = "of-the-superuser";

    @TempDir Path folder;

    @Test
    void giveEveryServiceASchemaThatOthersCannotSee() throws Exception {
        try (var postgres = Postgres.start(folder.resolve("postgres"), Given.freePort(), SUPER)) {
            postgres.prepare("other", "any");
            try (var connection = connect(postgres, Postgres.SUPERUSER, SUPER);
                    var sql = connection.createStatement()) {
                sql.execute(Roles.script(role -> "of-" + role));
            }

            for (Service service : Service.values()) {
                String role = service.role().orElseThrow();
                try (var own = connect(postgres, role, "of-" + role)) {
                    execute(own, "create table thing (id int)");
                    assertThat(own.getSchema()).isEqualTo(role);
                    assertForeign(own, role);
                }
            }
        }
    }

    private static void assertForeign(Connection own, String role) {
        Arrays.stream(Service.values())
                .map(service -> service.role().orElseThrow())
                .filter(other -> !other.equals(role))
                .forEach(
                        other ->
                                assertThatThrownBy(
                                                () ->
                                                        execute(
                                                                own,
                                                                "create table %s.its (id int)"
                                                                        .formatted(other)))
                                        .hasMessageContaining("permission denied"));
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(command);
        }
    }

    private static Connection connect(Postgres postgres, String role, String password)
            throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), role, password);
    }
}
