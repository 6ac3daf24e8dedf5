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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/postgres/roles.sql}, with the passwords put in as psql would. */
class RolesTest {
    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\\\getenv (\\w+) (\\w+)$");
    private static final String SUPER = "of-the-superuser";

    @TempDir Path folder;

    @Test
    void giveEveryServiceASchemaThatOthersCannotSee() throws Exception {
        try (var postgres = Postgres.start(folder.resolve("postgres"), Given.freePort(), SUPER)) {
            postgres.prepare("other", "any");
            try (var connection = connect(postgres, Postgres.SUPERUSER, SUPER);
                    var sql = connection.createStatement()) {
                sql.execute(script());
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

    private static String script() {
        String text = Tree.read("deploy/postgres/roles.sql");
        var names = VARIABLE.matcher(text).results().toList();
        assertThat(names).hasSameSizeAs(Service.values());
        for (var name : names) {
            assertThat(name.group(2)).isEqualToIgnoringCase(name.group(1) + "_PASSWORD");
            text = text.replace(":'" + name.group(1) + "'", "'of-" + name.group(1) + "'");
        }
        return VARIABLE.matcher(text).replaceAll("");
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
