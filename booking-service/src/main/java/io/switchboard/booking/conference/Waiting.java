package io.switchboard.booking.conference;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.Patience;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

/** Lets a person wait a little for what is done at OVH. The errand goes on when patience ends; the job goes on when the errand does not. */
@Singleton
class Waiting {

    private final ErrandRunner runner;
    private final BookingConfig config;
    private final Vertx vertx;

    Waiting(ErrandRunner runner, BookingConfig config, Vertx vertx) {
        this.runner = runner;
        this.config = config;
        this.vertx = vertx;
    }

    /** What became of the conference, or the conference as it is meanwhile. */
    Uni<Conference> aLittle(Conference meanwhile, Errand errand) {
        return aLittle(meanwhile, errand, () -> {});
    }

    /** The same, and tells when the errand has ended. */
    Uni<Conference> aLittle(Conference meanwhile, Errand errand, Runnable atItsEnd) {
        return Patience.wait(vertx, config.opening().patience(), runner.run(errand, atItsEnd))
                .onFailure(TimeoutException.class)
                .recoverWithNull()
                .onItem()
                .ifNull()
                .continueWith(meanwhile);
    }
}
