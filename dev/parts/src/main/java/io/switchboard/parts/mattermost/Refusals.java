package io.switchboard.parts.mattermost;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Request;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Posts that are to be refused, by their channel, as a server in trouble refuses them. */
final class Refusals {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final int BUSY = 429;

    private final Map<String, Refusal> byChannel = new HashMap<>();

    /**
     * How the next posts to a channel are answered.
     *
     * @param status 404 for a channel that nobody knows, 403 for one that the webhook may not use, 400 for a webhook that is gone, 429, 500…
     * @param times how many posts; 0 takes the refusal back
     * @param retryAfter seconds that a 429 tells to wait
     */
    record Refusal(String channel, int status, int times, int retryAfter) {
        Refusal less() {
            return new Refusal(channel, status, times - 1, retryAfter);
        }
    }

    /** Takes one, as JSON. */
    synchronized Answer command(Request request) throws IOException {
        var refusal = JSON.readValue(request.body(), Refusal.class);
        byChannel.put(refusal.channel(), refusal);
        return Answer.nothing();
    }

    /** The answer to the next post there, when it is to be refused. */
    synchronized Optional<Answer> next(String channel, Request request) {
        var refusal = byChannel.get(channel);
        if (refusal == null || refusal.times() < 1) {
            return Optional.empty();
        }
        byChannel.put(channel, refusal.less());
        return Optional.of(refusal.status() == BUSY ? busy(refusal, request) : trouble(refusal));
    }

    private static Answer busy(Refusal refusal, Request request) {
        var headers = request.exchange().getResponseHeaders();
        headers.set("X-Ratelimit-Limit", "10");
        headers.set("X-Ratelimit-Remaining", "0");
        headers.set("X-Ratelimit-Reset", "" + refusal.retryAfter());
        headers.set("Retry-After", "" + refusal.retryAfter());
        return Answer.text(BUSY, "limit exceeded");
    }

    private static Answer trouble(Refusal refusal) {
        return switch (refusal.status()) {
            case 400 ->
                    error(refusal, "web.incoming_webhook.invalid.app_error", "Invalid webhook.");
            case 403 ->
                    error(
                            refusal,
                            "web.incoming_webhook.channel_locked.app_error",
                            "This webhook is not permitted to post to the requested channel.");
            case 404 ->
                    error(
                            refusal,
                            "web.incoming_webhook.channel.app_error",
                            "Couldn't find the channel.");
            default -> error(refusal, "app.channel.get.find.app_error", "Something went wrong.");
        };
    }

    private static Answer error(Refusal refusal, String id, String message) {
        return Answer.json(
                refusal.status(),
                Map.of("id", id, "message", message, "status_code", refusal.status()));
    }
}
