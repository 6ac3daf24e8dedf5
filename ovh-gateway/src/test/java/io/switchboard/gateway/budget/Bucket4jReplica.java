package io.switchboard.gateway.budget;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** One replica of a bucket of Bucket4j's, on the same Postgres; it counts what it asks of it. */
final class Bucket4jReplica implements AutoCloseable {

    static final String TABLE =
            "create table if not exists bucket (id text primary key, state bytea, expires_at bigint)";

    private static final Set<String> ROUND_TRIPS =
            Set.of("execute", "executeQuery", "executeUpdate", "commit", "rollback");

    final LongAdder statements = new LongAdder();
    final Bucket bucket;
    private final AgroalDataSource pool;

    Bucket4jReplica(BudgetConfig limits, Optimization optimization) throws SQLException {
        pool = AgroalDataSource.from(configuration());
        var bandwidth =
                Bandwidth.builder()
                        .capacity(limits.burst())
                        .refillGreedy((long) limits.rate(), Duration.ofSeconds(1))
                        .build();
        bucket =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(counting(DataSource.class, pool))
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .build()
                        .builder()
                        .withOptimization(optimization)
                        .build(
                                "ovh",
                                () -> BucketConfiguration.builder().addLimit(bandwidth).build());
    }

    private static AgroalDataSourceConfigurationSupplier configuration() {
        var config = ConfigProvider.getConfig();
        return new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                        pool ->
                                pool.maxSize(10)
                                        .connectionFactoryConfiguration(
                                                factory ->
                                                        factory.jdbcUrl(
                                                                        config.getValue(
                                                                                "quarkus.datasource.jdbc.url",
                                                                                String.class))
                                                                .principal(
                                                                        new NamePrincipal(
                                                                                config.getValue(
                                                                                        "quarkus.datasource.username",
                                                                                        String
                                                                                                .class)))
                                                                .credential(
                                                                        new SimplePassword(
                                                                                config.getValue(
                                                                                        "quarkus.datasource.password",
                                                                                        String
                                                                                                .class)))));
    }

    /** The same, and whatever comes out of it, with its round trips counted. */
    private <T> T counting(Class<T> type, T counted) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader() == null
                                ? getClass().getClassLoader()
                                : type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            if (ROUND_TRIPS.contains(method.getName())) {
                                statements.increment();
                            }
                            try {
                                var result = method.invoke(counted, arguments);
                                return switch (result) {
                                    case Connection connection ->
                                            counting(Connection.class, connection);
                                    case PreparedStatement statement ->
                                            counting(PreparedStatement.class, statement);
                                    case Statement statement ->
                                            counting(Statement.class, statement);
                                    case null, default -> result;
                                };
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        }));
    }

    @Override
    public void close() {
        pool.close();
    }
}
