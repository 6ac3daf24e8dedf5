package io.switchboard.e2e.house;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The whole database, past all services, as its owner sees it. */
public final class Records {
    private static final String TABLES =
            "select table_schema || '.' || table_name from information_schema.tables"
                    + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')"
                    + " order by 1";

    private final String url;
    private final String owner;
    private final String password;

    Records(String url, String owner, String password) {
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    /** The first column of all rows. */
    public List<String> list(String sql) {
        try (var connection = connect()) {
            return list(connection, sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public long count(String tableAndCondition) {
        return Long.parseLong(list("select count(*) from " + tableAndCondition).getFirst());
    }

    public void delete(String tableAndCondition) {
        change("delete from " + tableAndCondition);
    }

    /** All of it or nothing. */
    public void change(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Statements of an operator, all of them or none. */
    public void run(String script) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("A script fails", failure);
        }
    }

    /** For as long as it is open nothing is asked of anybody else. */
    Connection session() throws SQLException {
        return connect();
    }

    /** Every value of every table of every schema, as {@code schema.table.column=value}. */
    public List<String> dump() {
        try (var connection = connect()) {
            var lines = new ArrayList<String>();
            for (String table : list(connection, TABLES)) {
                lines.addAll(dump(connection, table));
            }
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException("No dump", failure);
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static List<String> dump(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            var lines = new ArrayList<String>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    String name = rows.getMetaData().getColumnName(column);
                    lines.add(table + "." + name + "=" + value(rows, column));
                }
            }
            return lines;
        }
    }

    /** Bytes as the letters they may be. */
    private static String value(ResultSet rows, int column) throws SQLException {
        return rows.getMetaData().getColumnTypeName(column).equals("bytea")
                        && rows.getBytes(column) != null
                ? new String(rows.getBytes(column), StandardCharsets.ISO_8859_1)
                : rows.getString(column);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }
}
