package io.switchboard.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What can go wrong in any service. Refusals of a domain stand with their domain. */
public class CommonProblems {

    private static final Logger LOG = Logger.getLogger(CommonProblems.class);

    /** A request that breaks its rules; anything else that does is our own doing. */
    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        var violations = invalid.getConstraintViolations();
        if (violations.isEmpty() || !violations.stream().allMatch(InvalidField::isOfTheRequest)) {
            return unexpected(invalid);
        }
        var errors =
                violations.stream()
                        .map(
                                violation ->
                                        new Problem.FieldError(
                                                InvalidField.name(violation),
                                                violation.getMessage()))
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
                        .collect(Collectors.joining("."))
                        .replace(".[", "[");
        return path.isEmpty()
                ? notJson(unreadable)
                : malformed(
                        "unreadable",
                        List.of(
                                new Problem.FieldError(
                                        path, "cannot be read as what it should be")));
    }

    /** Named apart, since the framework has an answer of its own for it. */
    @ServerExceptionMapper
    public RestResponse<Problem> mismatched(MismatchedInputException unreadable) {
        return unreadable(unreadable);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notJson(JsonProcessingException unreadable) {
        return Problem.answer(
                Status.BAD_REQUEST, "unreadable", "The body is not the JSON that is asked for.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unknownCaller(UnauthorizedException refusal) {
        return unknownCaller();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> badToken(AuthenticationFailedException refusal) {
        return unknownCaller();
    }

    private static RestResponse<Problem> unknownCaller() {
        return Problem.answer(
                Status.UNAUTHORIZED,
                "unknown-caller",
                "Say who you are: the bearer token is missing or not valid.",
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notAllowed(ForbiddenException refusal) {
        return Problem.answer(Status.FORBIDDEN, "not-allowed", "You may not do this.");
    }

    /** What the framework refuses; what a resource answers by exception stays as it is. */
    @ServerExceptionMapper
    public Response refusedByFramework(WebApplicationException refusal) {
        var answer = refusal.getResponse();
        var status = Status.fromStatusCode(answer.getStatus());
        if (refusal.getCause() instanceof JsonProcessingException broken) {
            return (broken instanceof JsonMappingException mapping
                            ? unreadable(mapping)
                            : notJson(broken))
                    .toResponse();
        }
        if (answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        if (status == null || status.getFamily() == Status.Family.SERVER_ERROR) {
            return unexpected(refusal).toResponse();
        }
        return refused(status, answer.getHeaderString(HttpHeaders.ALLOW)).toResponse();
    }

    private static RestResponse<Problem> refused(Status status, String allowed) {
        return switch (status) {
            case NOT_FOUND ->
                    Problem.answer(status, "not-found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                    Problem.answer(
                            status,
                            "method-not-allowed",
                            "This address knows no such method.",
                            HttpHeaders.ALLOW,
                            allowed);
            case UNSUPPORTED_MEDIA_TYPE ->
                    Problem.answer(status, "unsupported-media-type", "Send application/json.");
            case NOT_ACCEPTABLE ->
                    Problem.answer(status, "not-acceptable", "The answer is application/json.");
            case REQUEST_ENTITY_TOO_LARGE ->
                    Problem.answer(status, "too-large", "The body is too large.");
            case BAD_REQUEST -> Problem.answer(status, "unreadable", "The request cannot be read.");
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
                .response(status);
    }
}
