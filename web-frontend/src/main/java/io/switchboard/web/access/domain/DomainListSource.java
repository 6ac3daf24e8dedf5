package io.switchboard.web.access.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import java.io.IOException;
import java.util.List;

/** Asks for the list. Follows nobody elsewhere, reads no more than the bound, waits no longer than its patience. */
final class DomainListSource {

    private static final int OK = 200;

    private final DomainConfig.RemoteList config;
    private final DomainListPlace place;
    private final DomainListReader reader;
    private final HttpClient http;

    DomainListSource(Vertx vertx, ObjectMapper json, DomainConfig.RemoteList config) {
        this.config = config;
        this.place = DomainListPlace.of(config);
        this.reader = new DomainListReader(json, config.field(), config.most());
        this.http =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(1)
                                .setKeepAlive(false)
                                .setConnectTimeout((int) config.patience().toMillis())
                                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    DomainListPlace place() {
        return place;
    }

    /** Fails with {@link UnreadableList}. */
    Uni<List<DomainPattern>> read() {
        return Uni.createFrom()
                .completionStage(() -> ask().toCompletionStage())
                .ifNoItem()
                .after(config.patience())
                .fail()
                .onFailure(DomainListSource::isSilence)
                .transform(failure -> new UnreadableList(failure.getClass().getSimpleName()))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(answer -> reader.read(answer.getBytes()));
    }

    private static boolean isSilence(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof VertxException
                || failure instanceof TimeoutException;
    }

    private Future<Buffer> ask() {
        var question =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(place.url().toString())
                        .setFollowRedirects(false)
                        .setTimeout(config.patience().toMillis())
                        .putHeader("Accept", "application/json");
        config.key().ifPresent(key -> question.putHeader("Authorization", "Bearer " + key));
        // Whoever asks from elsewhere might come to look at an answer that is over.
        return http.request(question).compose(request -> request.send().compose(this::bounded));
    }

    private Future<Buffer> bounded(HttpClientResponse response) {
        if (response.statusCode() != OK) {
            response.request().reset();
            return Future.failedFuture(new UnreadableList("status " + response.statusCode()));
        }
        var whole = Promise.<Buffer>promise();
        var body = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(_ -> whole.tryComplete(body));
        response.handler(
                part -> {
                    if (body.length() + part.length() <= config.longest()) {
                        body.appendBuffer(part);
                    } else if (whole.tryFail(
                            new UnreadableList(
                                    "longer than %d bytes".formatted(config.longest())))) {
                        response.request().reset();
                    }
                });
        return whole.future();
    }
}
