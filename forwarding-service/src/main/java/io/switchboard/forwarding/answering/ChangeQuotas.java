package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.answering.ShiftRefused.TooManyChanges;
import io.switchboard.forwarding.hotline.Admitted.By;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How often who answers may change. Counted exactly, over all replicas: changes of one hotline, and so by one link, come one after the other
 * by its row, those of one network by a lock of their own. To be used inside the transaction that holds the hotline's row.
 */
@Singleton
class ChangeQuotas {

    private static final Duration WINDOW = Duration.ofHours(1);

    private static final String STAND_IN_LINE =
            "select 1 from (select pg_advisory_xact_lock(4, hashtext(cast(?1 as text)))) as locked";

    /** The changes that must leave the window before there is room again: each quota's last, if it is used up. */
    private static final String USED_UP =
            """
            (select wanted_at from change where hotline_id = ?1 and wanted_at > ?4
                and by_kind in ('PERSON', 'LINK', 'PROGRAM', 'MAIL')
             order by wanted_at desc offset ?5 limit 1)
            union all
            (select wanted_at from change where link_id = cast(?2 as uuid) and wanted_at > ?4
             order by wanted_at desc offset ?6 limit 1)
            union all
            (select wanted_at from change where network = cast(?3 as text) and wanted_at > ?4
             order by wanted_at desc offset ?7 limit 1)
            """;

    private final AnsweringConfig.Quota quota;

    ChangeQuotas(AnsweringConfig config) {
        this.quota = config.quota();
    }

    /** Fails with {@link TooManyChanges}. */
    Uni<Void> check(UUID hotline, By by, Instant now) {
        return Sql.values(Integer.class, STAND_IN_LINE, by.network())
                .chain(
                        () ->
                                Sql.values(
                                        Instant.class,
                                        USED_UP,
                                        hotline,
                                        by.link(),
                                        by.network(),
                                        now.minus(WINDOW),
                                        quota.perHotline() - 1,
                                        quota.perLink() - 1,
                                        quota.perNetwork() - 1))
                .invoke(usedUp -> refuse(usedUp, now))
                .replaceWithVoid();
    }

    private static void refuse(List<Instant> usedUp, Instant now) {
        usedUp.stream()
                .max(Instant::compareTo)
                .ifPresent(
                        last -> {
                            throw new TooManyChanges(Duration.between(now, last.plus(WINDOW)));
                        });
    }
}
