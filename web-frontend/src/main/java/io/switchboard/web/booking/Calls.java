package io.switchboard.web.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.remote.Remote;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How booking-service is called, whatever for: with a timeout, once more by the next replica, and with its failures told apart. */
@Singleton
class Calls {

    /** What a person wants done waits for OVH, about 3 s. */
    private static final Duration FOR_A_WISH = Duration.ofSeconds(6);

    private static final Duration FOR_A_LOOK = Duration.ofSeconds(3);

    private final Remote remote = new Remote("booking-service");
    private final TroubleReport report = new TroubleReport(remote);

    <T> Uni<T> wish(Uni<T> call) {
        return carefully(FOR_A_WISH, call);
    }

    <T> Uni<T> look(Uni<T> call) {
        return carefully(FOR_A_LOOK, call);
    }

    private <T> Uni<T> carefully(Duration timeout, Uni<T> call) {
        return remote.ask(timeout, call).onFailure().transform(report::explain);
    }
}
