package io.switchboard.notifier.mattermost;

import io.switchboard.notifier.delivery.Trouble;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.json.DecodeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mattermost did not take a post. Of its answer only the status and the id of the error are kept, never its words. */
final class NotPosted extends RuntimeException {

    private static final int BUSY = 429;

    /** A webhook that was deleted or switched off refuses no post: somebody will set it right. */
    private static final Set<String> ABOUT_US =
            Set.of(
                    "web.incoming_webhook.invalid.app_error",
                    "web.incoming_webhook.disabled.app_error");

    private static final Pattern ID = Pattern.compile("[a-z0-9_.]{1,100}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,4}");

    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    private NotPosted(Trouble trouble) {
        super(trouble.reason(), null, false, false);
        this.trouble = trouble;
    }

    static NotPosted withoutWebhook() {
        return new NotPosted(Trouble.permanent("MATTERMOST_WEBHOOK is not set any more"));
    }

    static NotPosted of(HttpClientResponse response, Buffer body) {
        var status = response.statusCode();
        var id = id(body);
        var reason = "Mattermost answered %d%s".formatted(status, id.map(" "::concat).orElse(""));
        if (status == BUSY) {
            return new NotPosted(Trouble.passing(reason, pause(response)));
        }
        var aboutThePost = status / 100 == 4 && id.filter(it -> !ABOUT_US.contains(it)).isPresent();
        return new NotPosted(aboutThePost ? Trouble.permanent(reason) : Trouble.passing(reason));
    }

    /** What any failure to post means. The message of a foreign one may hold the address, so only its class is told. */
    static Trouble trouble(Throwable failure) {
        return switch (failure) {
            case NotPosted it -> it.trouble;
            case TimeoutException _ -> Trouble.passing("Mattermost was silent");
            case io.smallrye.mutiny.TimeoutException _ -> Trouble.passing("Mattermost was silent");
            default ->
                    Trouble.passing("Mattermost was away: " + failure.getClass().getSimpleName());
        };
    }

    /** Only Mattermost itself names its errors so: what stands before it, or in its place, decides nothing for good. */
    private static Optional<String> id(Buffer body) {
        try {
            return Optional.ofNullable(body.toJsonObject().getValue("id"))
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .filter(it -> ID.matcher(it).matches());
        } catch (DecodeException | ClassCastException _) {
            return Optional.empty();
        }
    }

    /** In seconds from now, both of them. */
    private static Duration pause(HttpClientResponse response) {
        return Stream.of("Retry-After", "X-Ratelimit-Reset")
                .map(response::getHeader)
                .filter(it -> it != null && SECONDS.matcher(it).matches())
                .map(Long::parseLong)
                .map(Duration::ofSeconds)
                .findFirst()
                .orElse(Duration.ZERO);
    }
}
