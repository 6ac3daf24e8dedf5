package io.switchboard.parts.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Gives every service a role and a schema of its own, and no way into another's. */
public final class PostgresRoles {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");
    private static final int LOGIN_TIMEOUT_SECONDS = 5;

    private final int port;
    private final String password;

    public PostgresRoles(int port, String superuserPassword) {
        this.port = port;
        this.password = superuserPassword;
    }

    /** Returns when Postgres lets us in; fails when it has died or the patience is over. */
    public void await(Duration patience, BooleanSupplier alive) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try (Connection _ = connect(Postgres.SUPERUSER)) {
                return;
            } catch (SQLException notYet) {
                if (!alive.getAsBoolean() || System.nanoTime() > end) {
                    throw new IOException("Postgres does not answer on port " + port, notYet);
                }
                pause();
            }
        }
    }

    /**
     * Makes the database, the role and its schema of the same name where they are missing; may be
     * repeated. The role's search path is its schema, and the schema is its alone.
     */
    public void prepare(String role, String rolePassword) throws SQLException {
        if (!NAME.matcher(role).matches()) {
            throw new IllegalArgumentException("Not a role's name: " + role);
        }
        makeDatabase();
        try (Connection connection = connect(Postgres.DATABASE);
                Statement sql = connection.createStatement()) {
            if (isMissing(sql, "pg_roles where rolname = '" + role + "'")) {
                sql.execute("create role " + role + " login");
            }
            sql.execute(
                    "alter role " + role + " password '" + rolePassword.replace("'", "''") + "'");
            sql.execute("alter role " + role + " set search_path = " + role);
            sql.execute("grant connect on database " + Postgres.DATABASE + " to " + role);
            sql.execute("create schema if not exists " + role + " authorization " + role);
            sql.execute("revoke all on schema " + role + " from public");
        }
    }

    private void makeDatabase() throws SQLException {
        try (Connection connection = connect(Postgres.SUPERUSER);
                Statement sql = connection.createStatement()) {
            if (isMissing(sql, "pg_database where datname = '" + Postgres.DATABASE + "'")) {
                sql.execute("create database " + Postgres.DATABASE);
            }
            sql.execute("revoke all on database " + Postgres.DATABASE + " from public");
        }
        try (Connection connection = connect(Postgres.DATABASE);
                Statement sql = connection.createStatement()) {
            sql.execute("revoke all on schema public from public");
        }
    }

    private static boolean isMissing(Statement sql, String where) throws SQLException {
        try (var found = sql.executeQuery("select 1 from " + where)) {
            return !found.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + port + "/" + database;
        return DriverManager.getConnection(
                url + "?connectTimeout=" + LOGIN_TIMEOUT_SECONDS, Postgres.SUPERUSER, password);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for Postgres", stop);
        }
    }
}
