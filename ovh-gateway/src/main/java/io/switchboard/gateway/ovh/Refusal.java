package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * The body of a refusal in either of OVH's styles, older {@code errorCode} or newer {@code class}. Its message is looked at, never
 * passed on: it can name rooms.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Refusal(String errorCode, @JsonProperty("class") String type, String message) {

    private static final Refusal UNREADABLE = new Refusal(null, null, null);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final long LONGEST_RETRY = 3600;
    private static final Set<String> KEYS =
            Set.of("INVALID_SIGNATURE", "NOT_CREDENTIAL", "INVALID_CREDENTIAL", "INVALID_KEY");

    /** What an unsuccessful answer means. */
    static OvhFailure in(Answer answer, Operation operation, ObjectMapper json) {
        var refusal = read(answer, json);
        var facts = refusal.facts(answer, operation);
        return switch (answer.status()) {
            case 401 -> new OvhFailure.RefusesUs(facts);
            case 404 ->
                    answer.fromOvh()
                            ? new OvhFailure.NotFound(facts)
                            : new OvhFailure.ServerTrouble(facts);
            case 409 ->
                    refusal.inProgress(answer)
                            ? new OvhFailure.InProgress(facts)
                            : new OvhFailure.Exists(facts);
            case 429 -> new OvhFailure.RateLimited(facts, retryAfter(answer));
            case 460 -> new OvhFailure.Expired(facts);
            case 400, 403 -> refusal.ofWhatWasSent(answer, facts);
            case 408 -> new OvhFailure.ServerTrouble(facts);
            default ->
                    answer.status() < 400 || answer.status() >= 500
                            ? new OvhFailure.ServerTrouble(facts)
                            : new OvhFailure.Rejected(facts);
        };
    }

    private OvhFailure ofWhatWasSent(Answer answer, Facts facts) {
        if (!answer.fromOvh()) {
            return new OvhFailure.ServerTrouble(facts);
        }
        if (facts.code().equals("QUERY_TIME_OUT")) {
            return new OvhFailure.WrongTime(facts);
        }
        if (KEYS.contains(facts.code())
                || says("application key is invalid")
                || says("credential is not valid")
                || says("credential does not exist")) {
            return new OvhFailure.RefusesUs(facts);
        }
        if (answer.status() == 403) {
            return new OvhFailure.NotGranted(facts);
        }
        return facts.code().contains("Already") || says("already")
                ? new OvhFailure.Exists(facts)
                : new OvhFailure.Rejected(facts);
    }

    private boolean inProgress(Answer answer) {
        return contains(answer.reason(), "ActionInProgress")
                || contains(errorCode, "ActionInProgress")
                || contains(type, "ActionInProgress")
                || says("already being processed");
    }

    private boolean says(String words) {
        return message != null && message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean contains(String text, String part) {
        return text != null && text.replace("_", "").contains(part);
    }

    private Facts facts(Answer answer, Operation operation) {
        return new Facts(operation, answer.status(), word(errorCode, type), word(answer.queryId()));
    }

    /** The first of these that is a plain word: what goes to a log must not be able to carry anything else. */
    private static String word(String... candidates) {
        for (var candidate : candidates) {
            if (candidate != null && candidate.matches("[A-Za-z][A-Za-z0-9_:.+-]{0,127}")) {
                return candidate;
            }
        }
        return "";
    }

    private static Duration retryAfter(Answer answer) {
        var given = answer.retryAfter();
        return given != null && given.matches("[0-9]{1,6}")
                ? Duration.ofSeconds(Math.clamp(Long.parseLong(given), 1, LONGEST_RETRY))
                : RETRY;
    }

    private static Refusal read(Answer answer, ObjectMapper json) {
        try {
            var read = json.readValue(answer.body().getBytes(), Refusal.class);
            return read == null ? UNREADABLE : read;
        } catch (IOException _) {
            // HTML of a proxy, half a body or none: the status has to do.
            return UNREADABLE;
        }
    }
}
