package io.switchboard.platform.problem;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class ThingResource implements Things {

    private final Validator validator;

    ThingResource(Validator validator) {
        this.validator = validator;
    }

    @Override
    public Uni<Void> add(String clientAddress, Integer size, Thing thing) {
        return Uni.createFrom().voidItem();
    }

    @Override
    @RolesAllowed("read")
    public Uni<String> read() {
        return Uni.createFrom().item("\"read\"");
    }

    @Override
    public Uni<String> broken() {
        return Uni.createFrom().failure(new IllegalStateException("jeanne@example.org"));
    }

    @Override
    public Uni<String> invalidInside() {
        throw new ConstraintViolationException(validator.validate(new Thing("", null, null)));
    }

    @Override
    public Uni<String> later() {
        throw new TooMany();
    }

    @Override
    public Uni<String> moved() {
        throw new RedirectionException(Status.SEE_OTHER, URI.create("/elsewhere"));
    }

    @ServerExceptionMapper
    RestResponse<Problem> tooMany(TooMany refusal) {
        return Problem.answerLater(
                Status.TOO_MANY_REQUESTS, "too-many", "Later, please.", Duration.ofMillis(1500));
    }

    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
