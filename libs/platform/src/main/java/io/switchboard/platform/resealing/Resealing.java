package io.switchboard.platform.resealing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Seals anew with the current key what another one has sealed, row by row and beside whoever uses them. A row that is written meanwhile is
 * left to the next run, so nothing is lost and nobody waits.
 */
@Singleton
@IfBuildProperty(name = "switchboard.jobs", stringValue = "true")
public class Resealing {

    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final String BEGINNING = "(0,0)";

    private final ResealingConfig config;
    private final Sealer sealer;
    private final Pool pool;

    Resealing(ResealingConfig config, Sealer sealer, Pool pool) {
        this.config = config;
        this.sealer = sealer;
        this.pool = pool;
    }

    void begin(@Observes StartupEvent start, Jobs jobs) {
        if (config.columns().isPresent()) {
            jobs.schedule("resealing", Schedule.every(config.every()), this::run);
        }
    }

    /** Once none is left {@code unreadable} and a run finds nothing to seal, tables need no other key than the current one. */
    Uni<String> run() {
        var sum = new Sum();
        return each(config.columns().orElse(List.of()).iterator(), sum).map(_ -> sum.told());
    }

    private Uni<Void> each(Iterator<KeptSeal> kept, Sum sum) {
        return kept.hasNext()
                ? pages(kept.next(), BEGINNING, sum).chain(() -> each(kept, sum))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> pages(KeptSeal kept, String after, Sum sum) {
        return pool.preparedQuery(kept.selection())
                .execute(Tuple.of(after, sealer.currentKey(kept.ring())))
                .map(Resealing::rows)
                .chain(
                        rows ->
                                rows.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : renew(kept, rows, sum)
                                                .chain(
                                                        () ->
                                                                pages(
                                                                        kept,
                                                                        rows.getLast()
                                                                                .getString("place"),
                                                                        sum)));
    }

    private Uni<Void> renew(KeptSeal kept, List<Row> rows, Sum sum) {
        var renewed = rows.stream().flatMap(row -> renewed(kept, row, sum)).toList();
        return renewed.isEmpty()
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery(kept.replacement())
                        .executeBatch(renewed)
                        .invoke(() -> sum.resealed += renewed.size())
                        .replaceWithVoid();
    }

    private Stream<Tuple> renewed(KeptSeal kept, Row row, Sum sum) {
        try {
            return Stream.of(
                    kept.several()
                            ? Tuple.of(
                                    Stream.of(row.getArrayOfStrings("sealed"))
                                            .map(each -> sealed(kept, each))
                                            .toArray(String[]::new),
                                    row.getString("place"),
                                    row.getArrayOfStrings("sealed"))
                            : Tuple.of(
                                    sealed(kept, row.getString("sealed")),
                                    row.getString("place"),
                                    row.getString("sealed")));
        } catch (SealBroken broken) {
            if (sum.unreadable++ == 0) {
                LOG.warnf(
                        "column=%s.%s cannot be sealed anew: %s. Put the key that is missing back into its ring.",
                        kept.table(), kept.column(), broken.getMessage());
            }
            return Stream.empty();
        }
    }

    private String sealed(KeptSeal kept, String old) {
        var plain = sealer.open(kept.ring(), kept.field(), new Sealed(old));
        return sealer.seal(kept.ring(), kept.field(), plain).text();
    }

    private static List<Row> rows(RowSet<Row> found) {
        var rows = new ArrayList<Row>();
        found.forEach(rows::add);
        return rows;
    }

    private static final class Sum {
        private long resealed;
        private long unreadable;

        private String told() {
            return "resealed=%d unreadable=%d".formatted(resealed, unreadable);
        }
    }
}
