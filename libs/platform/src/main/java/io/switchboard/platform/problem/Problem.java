package io.switchboard.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * An error as callers get it, RFC 9457.
 *
 * @param type stable name of the kind of problem, {@code urn:switchboard:problem:<slug>}
 * @param title what the status means
 * @param detail what happened and what to do, for a person; never holds personal data
 * @param errors which fields are wrong, if that is the problem
 * @param about what a caller needs to tell a person more of it, in words of this kind of problem; never personal
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        Map<String, String> about) {

    public static final String JSON = "application/problem+json";
    public static final String PREFIX = "urn:switchboard:problem:";

    /** 422, which the framework's own list of statuses lacks. */
    public static final StatusType UNPROCESSABLE = new Unprocessable();

    /** @param field the path of the field as the caller wrote it */
    public record FieldError(String field, String message) {}

    public Problem(String type, String title, int status, String detail, List<FieldError> errors) {
        this(type, title, status, detail, errors, Map.of());
    }

    public static Problem of(StatusType status, String slug, String detail) {
        return new Problem(
                PREFIX + slug, status.getReasonPhrase(), status.getStatusCode(), detail, List.of());
    }

    public static RestResponse<Problem> answer(StatusType status, String slug, String detail) {
        return of(status, slug, detail).response(status);
    }

    /** A refusal whose message is written for the caller. */
    public static RestResponse<Problem> answer(StatusType status, String slug, Throwable refusal) {
        return answer(status, slug, refusal.getMessage());
    }

    /** A refusal that says more than its sentence. */
    public static RestResponse<Problem> answer(
            StatusType status, String slug, Throwable refusal, Map<String, String> about) {
        return answer(status, slug, refusal.getMessage(), about);
    }

    /** Likewise. */
    public static RestResponse<Problem> answer(
            StatusType status, String slug, String detail, Map<String, String> about) {
        var problem = of(status, slug, detail);
        return new Problem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.detail(),
                        problem.errors(),
                        about)
                .response(status);
    }

    /** A refusal with a header that its status asks for; a null value leaves it out. */
    static RestResponse<Problem> answer(
            StatusType status, String slug, String detail, String header, String value) {
        var answer =
                ResponseBuilder.create(status, of(status, slug, detail))
                        .type(MediaType.valueOf(JSON));
        return (value == null ? answer : answer.header(header, value)).build();
    }

    /** A refusal that ends by itself: {@code Retry-After} says when, in whole seconds and never 0. */
    public static RestResponse<Problem> answerLater(
            StatusType status, String slug, String detail, Duration retryAfter) {
        return ResponseBuilder.create(status, of(status, slug, detail))
                .type(MediaType.valueOf(JSON))
                .header("Retry-After", Math.max(1, (retryAfter.toMillis() + 999) / 1000))
                .build();
    }

    RestResponse<Problem> response(StatusType answered) {
        return ResponseBuilder.create(answered, this).type(MediaType.valueOf(JSON)).build();
    }
}
