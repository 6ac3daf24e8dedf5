package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.remote.Remote;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How forwarding-service is called, whatever for: with a timeout, once more by the next replica, and with its failures told apart. */
@Singleton
class Calls {

    /** What a person wants done waits for OVH, about 3 s. */
    private static final Duration FOR_A_WISH = Duration.ofSeconds(6);

    private static final Duration FOR_A_LOOK = Duration.ofSeconds(3);

    /** Whose answer is OVH's own. */
    private static final Duration FOR_OVH = Duration.ofSeconds(12);

    private final Remote remote = new Remote("forwarding-service");
    private final TroubleReport report = new TroubleReport(remote);

    <T> Uni<T> wish(Uni<T> call) {
        return carefully(FOR_A_WISH, call);
    }

    /** What is told once only, so that it is not asked twice when somebody may have heard it. */
    <T> Uni<T> once(Uni<T> call) {
        return remote.askOnce(FOR_A_WISH, call).onFailure().transform(report::explain);
    }

    <T> Uni<T> look(Uni<T> call) {
        return carefully(FOR_A_LOOK, call);
    }

    <T> Uni<T> lookAtOvh(Uni<T> call) {
        return carefully(FOR_OVH, call);
    }

    private <T> Uni<T> carefully(Duration timeout, Uni<T> call) {
        return remote.ask(timeout, call).onFailure().transform(report::explain);
    }
}
