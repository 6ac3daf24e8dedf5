package io.switchboard.booking.status;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.OvhReach;
import io.switchboard.contracts.booking.BookingStatusApi;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;

/** Whether conferences can be booked now. */
@RolesAllowed("status")
public class StatusResource implements BookingStatusApi {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pool pool;
    private final OvhReach ovh;

    StatusResource(Pool pool, OvhReach ovh) {
        this.pool = pool;
        this.ovh = ovh;
    }

    @Override
    public Uni<BookingStatus> status() {
        return Uni.combine()
                .all()
                .unis(databaseAnswers(), ovh.answers())
                .asTuple()
                .map(both -> new BookingStatus(both.getItem1(), both.getItem2()));
    }

    private Uni<Boolean> databaseAnswers() {
        return pool.query("select 1")
                .execute()
                .replaceWith(true)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(false)
                .onFailure()
                .recoverWithItem(false);
    }
}
