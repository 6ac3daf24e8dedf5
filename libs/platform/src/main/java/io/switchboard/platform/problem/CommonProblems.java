package io.switchboard.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What can go wrong in any service. Refusals of a domain stand with their domain. */
public class CommonProblems {

    private static final Logger LOG = Logger.getLogger(CommonProblems.class);

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        var errors =
                invalid.getConstraintViolations().stream()
                        .map(
                                violation ->
                                        new Problem.FieldError(
                                                field(violation), violation.getMessage()))
                        .sorted((a, b) -> a.field().compareTo(b.field()))
                        .toList();
        return malformed("invalid", errors);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unreadable(JsonMappingException unreadable) {
        var path =
                unreadable.getPath().stream()
                        .map(
                                step ->
                                        step.getFieldName() == null
                                                ? "[" + step.getIndex() + "]"
                                                : step.getFieldName())
                        .collect(Collectors.joining("."));
        var errors =
                path.isEmpty()
                        ? List.<Problem.FieldError>of()
                        : List.of(
                                new Problem.FieldError(
                                        path, "cannot be read as what it should be"));
        return malformed("unreadable", errors);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notJson(JsonProcessingException unreadable) {
        return Problem.answer(Status.BAD_REQUEST, "unreadable", "The body is not JSON.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unknownCaller(UnauthorizedException refusal) {
        return Problem.answer(
                Status.UNAUTHORIZED,
                "unknown-caller",
                "Say who you are: the bearer token is missing or not valid.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notAllowed(ForbiddenException refusal) {
        return Problem.answer(Status.FORBIDDEN, "not-allowed", "You may not do this.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refusedByFramework(WebApplicationException refusal) {
        if (refusal.getCause() instanceof JsonMappingException unreadable) {
            return unreadable(unreadable);
        }
        var status = Status.fromStatusCode(refusal.getResponse().getStatus());
        if (status == null || status.getFamily() == Status.Family.SERVER_ERROR) {
            return unexpected(refusal);
        }
        return switch (status) {
            case NOT_FOUND ->
                    Problem.answer(status, "not-found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                    Problem.answer(
                            status, "method-not-allowed", "This address knows no such method.");
            case UNSUPPORTED_MEDIA_TYPE ->
                    Problem.answer(status, "unsupported-media-type", "Send application/json.");
            default -> Problem.answer(status, "refused", status.getReasonPhrase());
        };
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unexpected(Throwable bug) {
        var reference = UUID.randomUUID();
        LOG.errorf(bug, "unexpected failure reference=%s", reference);
        return Problem.answer(
                Status.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong on our side; it is noted under " + reference + ".");
    }

    private static RestResponse<Problem> malformed(String slug, List<Problem.FieldError> errors) {
        var status = Status.BAD_REQUEST;
        return new Problem(
                        Problem.PREFIX + slug,
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        "The request is not as it should be; see the fields named.",
                        errors)
                .response();
    }

    /** The path without the method and parameter it began at: {@code request.length} becomes {@code length}. */
    private static String field(ConstraintViolation<?> violation) {
        var steps =
                StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .map(Path.Node::getName)
                        .toList();
        return String.join(
                ".",
                steps.subList(Math.min(steps.size() - 1, steps.size() > 2 ? 2 : 1), steps.size()));
    }
}
