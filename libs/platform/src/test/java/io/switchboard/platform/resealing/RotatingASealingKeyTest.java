package io.switchboard.platform.resealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Sealed;
import io.switchboard.platform.messaging.Broker;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class RotatingASealingKeyTest {

    private static final String OLD = key("old");
    private static final String NEW = key("new");
    private static final int ROWS = 450;

    private final Sealer before = sealer(OLD);
    private final Sealer between = sealer(NEW + "," + OLD);
    private final Sealer after = sealer(NEW);

    @Inject Pool pool;

    @BeforeEach
    void aTableThatIsKeptForLong() {
        run("drop table if exists kept");
        run("create table kept (id int primary key, phone text, notices text[] not null)");
    }

    @Test
    void everythingThatIsKeptNeedsTheNewKeyOnly() {
        insert(before, IntStream.range(0, ROWS));
        insert(between, IntStream.of(ROWS));
        run("insert into kept values (%d, null, '{}')".formatted(ROWS + 1));

        var told = resealing(between).run().await().atMost(Duration.ofSeconds(30));

        assertThat(told).isEqualTo("resealed=%d unreadable=0".formatted(2 * ROWS));
        assertThat(phones(after)).hasSize(ROWS + 1).contains("0033600000000", "0033600000449");
        assertThat(notices(after))
                .hasSize(2 * (ROWS + 1))
                .contains("a7@example.org", "b7@example.org");
        assertThat(resealing(between).run().await().indefinitely())
                .isEqualTo("resealed=0 unreadable=0");
    }

    @Test
    void whatNobodyCanOpenIsLeftAndCounted() {
        insert(sealer(key("lost")), IntStream.of(1));
        insert(before, IntStream.of(2));

        var told = resealing(between).run().await().indefinitely();

        assertThat(told).isEqualTo("resealed=2 unreadable=2");
    }

    private void insert(Sealer sealer, IntStream ids) {
        var rows = new ArrayList<Tuple>();
        ids.forEach(
                id ->
                        rows.add(
                                Tuple.of(
                                        id,
                                        sealer.seal(
                                                        Ring.ADDRESS,
                                                        "phone",
                                                        "00336%08d".formatted(id))
                                                .text(),
                                        new String[] {
                                            address(sealer, "a" + id), address(sealer, "b" + id)
                                        })));
        pool.preparedQuery("insert into kept values ($1, $2, $3)")
                .executeBatch(rows)
                .await()
                .indefinitely();
    }

    private static String address(Sealer sealer, String name) {
        return sealer.seal(Ring.ADDRESS, "address", name + "@example.org").text();
    }

    private List<String> phones(Sealer sealer) {
        return opened(sealer, "select phone from kept where phone is not null", "phone");
    }

    private List<String> notices(Sealer sealer) {
        return opened(sealer, "select unnest(notices) from kept", "address");
    }

    private List<String> opened(Sealer sealer, String sql, String field) {
        var opened = new ArrayList<String>();
        pool.query(sql)
                .execute()
                .await()
                .indefinitely()
                .forEach(
                        row ->
                                opened.add(
                                        sealer.open(
                                                Ring.ADDRESS,
                                                field,
                                                new Sealed(row.getString(0)))));
        return opened;
    }

    private Resealing resealing(Sealer sealer) {
        return new Resealing(
                new Columns(
                        Optional.of(
                                List.of(
                                        KeptSeal.of("kept.phone:address/phone"),
                                        KeptSeal.of("kept.notices[]:address/address"))),
                        Duration.ofHours(1)),
                sealer,
                pool);
    }

    private void run(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }

    private static Sealer sealer(String ring) {
        return new Sealer(() -> Map.of("address", ring));
    }

    private static String key(String id) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    private record Columns(Optional<List<KeptSeal>> columns, Duration every)
            implements ResealingConfig {}
}
