package io.switchboard.web.remote;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** A service that we ask over HTTP. That it is away is logged at most every ten seconds: the metrics count the calls. */
public final class Remote {

    private static final Logger LOG = Logger.getLogger(Remote.class);
    private static final long QUIET_NANOS = 10_000_000_000L;

    private final String service;
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - QUIET_NANOS);

    public Remote(String service) {
        this.service = service;
    }

    /** Asks what may be asked twice: once more if nobody listened or whoever did is gone, by which Stork takes the next replica. */
    public <T> Uni<T> ask(Duration timeout, Uni<T> call) {
        return call.onFailure(Remote::isCutOff).retry().atMost(1).ifNoItem().after(timeout).fail();
    }

    /** Asks what must arrive once only: once more if nobody listened, never when somebody may have heard. */
    public <T> Uni<T> askOnce(Duration timeout, Uni<T> call) {
        return call.onFailure(Remote::isUnheard).retry().atMost(1).ifNoItem().after(timeout).fail();
    }

    /** Why no answer came; empty for a failure of another kind. */
    public Optional<String> silence(Throwable failure) {
        return switch (failure) {
            case TimeoutException _ -> said("it took too long");
            case ProcessingException broken -> said(root(broken).getClass().getSimpleName());
            case IOException broken -> said(broken.getClass().getSimpleName());
            // Of the HTTP client itself: the connection was closed under way.
            case VertxException broken -> said(broken.getClass().getSimpleName());
            default -> Optional.empty();
        };
    }

    /** Why an answer is as good as none: the service says that it cannot. */
    public String silence(int status) {
        return said("status " + status).orElseThrow();
    }

    private Optional<String> said(String reason) {
        var now = System.nanoTime();
        var last = lastSaid.get();
        if (now - last >= QUIET_NANOS && lastSaid.compareAndSet(last, now)) {
            LOG.warnf("%s is away reason=%s", service, reason);
        }
        return Optional.of(reason);
    }

    /** Nobody listened, the connection was reset or closed under way. */
    private static boolean isCutOff(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof HttpClosedException
                || (failure.getCause() != null && isCutOff(failure.getCause()));
    }

    private static boolean isUnheard(Throwable failure) {
        return failure instanceof ConnectException
                || (failure.getCause() != null && isUnheard(failure.getCause()));
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
