package io.switchboard.web.access;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Sealer;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Appoints administrators without a service around it: the settings come from the environment. It waits for answers. */
final class AppointingOffice implements AutoCloseable {

    private final Vertx vertx;
    private final Pool pool;
    private final Appointments appointments;

    private AppointingOffice(Vertx vertx, SmallRyeConfig settings) {
        this.vertx = vertx;
        var place =
                PgConnectOptions.fromUri(setting(settings, "QUARKUS_DATASOURCE_REACTIVE_URL"))
                        .setUser(setting(settings, "QUARKUS_DATASOURCE_USERNAME"))
                        .setPassword(setting(settings, "QUARKUS_DATASOURCE_PASSWORD"));
        var keys = Map.of("address", setting(settings, "SEALING_ADDRESS_KEYS"));
        var fingerprintKey = Optional.of(setting(settings, "FINGERPRINT_KEY"));
        this.pool = PgBuilder.pool().connectingTo(place).using(vertx).build();
        this.appointments =
                new Appointments(
                        new AccessStore(pool),
                        new Sealer(() -> keys),
                        new Fingerprints(() -> fingerprintKey),
                        Clock.systemUTC());
    }

    /** @throws IllegalArgumentException when a setting is missing or wrong */
    static AppointingOffice open() {
        var settings = new SmallRyeConfigBuilder().addDefaultSources().build();
        var vertx = Vertx.vertx();
        try {
            return new AppointingOffice(vertx, settings);
        } catch (RuntimeException wrong) {
            vertx.closeAndForget();
            throw wrong;
        }
    }

    /** @throws AccessAway when Postgres cannot be reached */
    <T> T ask(Function<Appointments, Uni<T>> question) {
        try {
            return question.apply(appointments).subscribeAsCompletionStage().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    @Override
    public void close() {
        pool.closeAndForget();
        vertx.closeAndForget();
    }

    private static String setting(SmallRyeConfig settings, String name) {
        return settings.getOptionalValue(name, String.class)
                .orElseThrow(() -> new IllegalArgumentException("set " + name));
    }
}
