package io.switchboard.platform.problem;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Another service's refusal, as its caller sees it: the stable slug decides, the sentence is for people. */
public final class ProblemAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final Duration retryAfter;
    private final transient Map<String, String> about;

    public ProblemAnswer(int status, String slug, String detail, Duration retryAfter) {
        this(status, slug, detail, retryAfter, Map.of());
    }

    private ProblemAnswer(
            int status,
            String slug,
            String detail,
            Duration retryAfter,
            Map<String, String> about) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.retryAfter = retryAfter;
        this.about = about;
    }

    public int status() {
        return status;
    }

    /** The kind of problem, without its prefix; {@code unknown} when the answer was no problem+json. */
    public String slug() {
        return slug;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What it says besides, in words of its kind; empty for most. */
    public Map<String, String> about() {
        return about;
    }

    /** Whether the same request may do better later: the other side is overloaded, away or broken. */
    public boolean isTheirTrouble() {
        return status >= 500 || status == 429;
    }

    /** Reads refusals for a rest client; register it on the client's interface. */
    public static class Mapper implements ResponseExceptionMapper<ProblemAnswer> {

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return status >= 400;
        }

        @Override
        public ProblemAnswer toThrowable(Response response) {
            var problem = read(response);
            var slug =
                    problem.map(Problem::type)
                            .filter(type -> type.startsWith(Problem.PREFIX))
                            .map(type -> type.substring(Problem.PREFIX.length()))
                            .orElse("unknown");
            var detail = problem.map(Problem::detail).orElse("status " + response.getStatus());
            var about = problem.map(Problem::about).orElse(null);
            return new ProblemAnswer(
                    response.getStatus(),
                    slug,
                    detail,
                    retryAfter(response),
                    about == null ? Map.of() : about);
        }

        private static Optional<Problem> read(Response response) {
            var type = response.getMediaType();
            if (!response.hasEntity()
                    || type == null
                    || !type.toString().startsWith(Problem.JSON)) {
                return Optional.empty();
            }
            try {
                return Optional.of(response.readEntity(Problem.class));
            } catch (ProcessingException broken) {
                // What counts is left: the status.
                return Optional.empty();
            }
        }

        private static Duration retryAfter(Response response) {
            var seconds = response.getHeaderString("Retry-After");
            return seconds != null && seconds.matches("[0-9]{1,6}")
                    ? Duration.ofSeconds(Long.parseLong(seconds))
                    : null;
        }
    }
}
