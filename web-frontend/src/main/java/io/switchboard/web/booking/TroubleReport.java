package io.switchboard.web.booking;

import io.smallrye.mutiny.TimeoutException;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.web.booking.BookingTrouble.Away;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.vertx.core.VertxException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Tells failed calls apart. That booking-service is away is logged at most every ten seconds: the metrics count the calls. */
@Singleton
class TroubleReport {

    private static final Logger LOG = Logger.getLogger(TroubleReport.class);
    private static final long QUIET_NANOS = 10_000_000_000L;

    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - QUIET_NANOS);

    /** Whatever is not explained here is a bug and stays what it was. */
    Throwable explain(Throwable failure) {
        return switch (failure) {
            case ProblemAnswer answer -> explain(answer);
            case TimeoutException _ -> away("it took too long");
            case ProcessingException broken -> away(root(broken).getClass().getSimpleName());
            case IOException broken -> away(broken.getClass().getSimpleName());
            // Of the HTTP client itself: the connection was closed under way.
            case VertxException broken -> away(broken.getClass().getSimpleName());
            default -> failure;
        };
    }

    private Throwable explain(ProblemAnswer answer) {
        var refusal = Refusal.of(answer.slug());
        if (refusal.isPresent()) {
            return new Refused(refusal.get(), answer.retryAfter());
        }
        return answer.isTheirTrouble() ? away("status " + answer.status()) : answer;
    }

    private Away away(String reason) {
        var now = System.nanoTime();
        var last = lastSaid.get();
        if (now - last >= QUIET_NANOS && lastSaid.compareAndSet(last, now)) {
            LOG.warnf("booking-service is away reason=%s", reason);
        }
        return new Away(reason);
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
