package io.switchboard.simulator.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal of OVH. Authentication errors have the older body, with an {@code errorCode}; all others the newer one, with
 * a {@code class}.
 */
public final class OvhProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String reason;
    private final transient Map<String, Object> body;

    private OvhProblem(int status, String reason, String message, Map<String, Object> body) {
        // Refusals are ordinary answers here: no stack trace.
        super(message, null, false, false);
        this.status = status;
        this.reason = reason;
        this.body = body;
    }

    /** @param reason the reason phrase that OVH repeats in {@code httpCode}, e.g. {@code Forbidden} */
    public static OvhProblem authentication(
            int status, String reason, String errorCode, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorCode", errorCode);
        body.put("httpCode", status + " " + reason);
        body.put("message", message);
        return new OvhProblem(status, null, message, body);
    }

    public static OvhProblem badRequest(String message) {
        return newer(400, "Client::BadRequest", message);
    }

    /** The object is not there, or no more. */
    public static OvhProblem notFound(String object, Object id) {
        return newer(
                404,
                "Client::NotFound",
                "The requested object (%s = %s) does not exist".formatted(object, id));
    }

    public static OvhProblem unknownService() {
        return newer(404, "Client::NotFound", "This service does not exist");
    }

    public static OvhProblem unknownRoute() {
        return newer(404, "Client::NotFound", "Got an invalid (or empty) URL");
    }

    public static OvhProblem conflict(String message) {
        return newer(409, "Client::Conflict", message);
    }

    /** Another change to the same object is not done yet. OVH says so in the reason phrase; its class is assumed. */
    public static OvhProblem actionInProgress() {
        return newer(
                409,
                "ActionInProgress",
                "Client::Conflict",
                "This object is already being processed, please try later");
    }

    public static OvhProblem tooLarge() {
        return newer(413, "Client::RequestEntityTooLarge", "The body is too large");
    }

    public static OvhProblem tooManyRequests() {
        return newer(429, "Client::TooManyRequests", "Too many requests, please try again later");
    }

    /** No or no valid access token; OVH's words are assumed. */
    public static OvhProblem unauthorized(String message) {
        return newer(401, "Client::Unauthorized", message);
    }

    /** A service account lacks a right. */
    public static OvhProblem unauthorizedByIam(String action) {
        var problem = newer(403, "Client::Forbidden", "User not granted for this request");
        problem.body.put(
                "details",
                Map.of(
                        "unauthorizedActionsByAuthentication",
                        "",
                        "unauthorizedActionsByIAM",
                        action));
        return problem;
    }

    /** OVH's own status for a service that is no longer paid for. */
    public static OvhProblem expired() {
        return newer(460, "Client::ResourceExpired", "This service is expired");
    }

    public static OvhProblem internalError() {
        return newer(500, "Server::InternalServerError", "Internal server error");
    }

    public int status() {
        return status;
    }

    /** The reason phrase, where it is not the usual one of the status. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Map<String, Object> body() {
        return body;
    }

    private static OvhProblem newer(int status, String kind, String message) {
        return newer(status, null, kind, message);
    }

    private static OvhProblem newer(int status, String reason, String kind, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("class", kind);
        body.put("message", message);
        return new OvhProblem(status, reason, message, body);
    }
}
