package io.switchboard.notifier.mattermost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.delivery.Carrier;
import io.switchboard.notifier.delivery.ClaimedDelivery;
import io.switchboard.notifier.delivery.Medium;
import io.switchboard.notifier.delivery.Trouble;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.PostWriter;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Posts letters to channels, by the incoming webhook. */
@ApplicationScoped
class Mattermost implements Carrier {

    private static final Logger LOG = Logger.getLogger(Mattermost.class);

    private static final int CONNECTIONS = 4;

    /** Far more than any answer that says something has. */
    private static final int LONGEST_ANSWER = 8 * 1024;

    private final PostWriter writer;
    private final ObjectMapper json;
    private final MattermostConfig config;
    private final Optional<Webhook> webhook;
    private final HttpClient http;

    Mattermost(Vertx vertx, PostWriter writer, ObjectMapper json, MattermostConfig config) {
        this.writer = writer;
        this.json = json;
        this.config = config;
        this.webhook = config.webhook().map(Webhook::of);
        this.http =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(CONNECTIONS)
                                .setConnectTimeout((int) config.patience().toMillis())
                                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    void begin(@Observes StartupEvent start) {
        if (!available()) {
            LOG.info("nothing is posted to Mattermost: MATTERMOST_WEBHOOK is not set");
        }
    }

    @Override
    public Medium medium() {
        return Medium.MATTERMOST;
    }

    @Override
    public boolean available() {
        return webhook.isPresent();
    }

    @Override
    public Uni<Void> carry(ClaimedDelivery delivery, Letter letter) {
        if (webhook.isEmpty()) {
            return Uni.createFrom().failure(NotPosted.withoutWebhook());
        }
        var text = writer.write(letter, delivery.language(), delivery.zone());
        var payload = payload(delivery.recipient().text(), text);
        return Uni.createFrom()
                .completionStage(() -> post(webhook.get(), payload).toCompletionStage())
                .ifNoItem()
                .after(config.patience())
                .fail();
    }

    @Override
    public Trouble trouble(Throwable failure) {
        return NotPosted.trouble(failure);
    }

    private Buffer payload(String channel, String text) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Map.of("channel", channel, "text", text)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("two texts are JSON", impossible);
        }
    }

    private Future<Void> post(Webhook webhook, Buffer payload) {
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(webhook.address().toString())
                        .setFollowRedirects(false)
                        .setTimeout(config.patience().toMillis())
                        .putHeader("Content-Type", "application/json");
        return http.request(options)
                .compose(request -> request.send(payload))
                .compose(response -> judge(response));
    }

    private Future<Void> judge(HttpClientResponse response) {
        return beginning(response)
                .compose(
                        body ->
                                response.statusCode() / 100 == 2
                                        ? Future.succeededFuture()
                                        : Future.failedFuture(NotPosted.of(response, body)));
    }

    /** What it says, as far as we read it. */
    private static Future<Buffer> beginning(HttpClientResponse response) {
        var read = Promise.<Buffer>promise();
        var body = Buffer.buffer();
        response.exceptionHandler(read::tryFail);
        response.endHandler(_ -> read.tryComplete(body));
        response.handler(
                part -> {
                    body.appendBuffer(part);
                    if (body.length() > LONGEST_ANSWER && read.tryComplete(body)) {
                        response.request().reset();
                    }
                });
        return read.future();
    }
}
