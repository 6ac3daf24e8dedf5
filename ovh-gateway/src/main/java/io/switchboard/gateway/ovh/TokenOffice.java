package io.switchboard.gateway.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import io.switchboard.gateway.ovh.ServiceAccount.Token;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Where a service account gets its tokens (OAuth2, client credentials). It is no part of the API, so it costs nothing of the budget. */
record TokenOffice(
        HttpClient http,
        ObjectMapper json,
        URI place,
        String clientId,
        Hidden clientSecret,
        Duration patience) {

    /** At most this long before its end a token is given up. */
    private static final long MARGIN_SECONDS = 60;

    private static final Map<String, URI> OF_REGIONS =
            Map.of(
                    "eu.api.ovh.com", URI.create("https://www.ovh.com/auth/oauth2/token"),
                    "ca.api.ovh.com", URI.create("https://ca.ovh.com/auth/oauth2/token"),
                    "api.us.ovhcloud.com", URI.create("https://us.ovhcloud.com/auth/oauth2/token"));

    /** Where the tokens for an endpoint come from: fixed for OVH's regions, elsewhere the same host. */
    static URI placeFor(URI endpoint) {
        return OF_REGIONS.getOrDefault(endpoint.getHost(), endpoint.resolve("/auth/oauth2/token"));
    }

    Uni<Token> fetch() {
        return Uni.createFrom().completionStage(() -> ask().toCompletionStage());
    }

    private Future<Token> ask() {
        var begun = System.nanoTime();
        var question =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(place.toString())
                        .setTimeout(patience.toMillis())
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded");
        return http.request(question)
                .compose(request -> request.send(form()))
                .compose(response -> response.body().map(body -> new Reply(response, body)))
                .recover(failure -> Future.failedFuture(unanswered(failure)))
                .map(reply -> token(reply, begun));
    }

    private Buffer form() {
        return Buffer.buffer(
                "grant_type=client_credentials&scope=all&client_id=%s&client_secret=%s"
                        .formatted(encoded(clientId), encoded(clientSecret.text())));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** A status says little: refusals come with 200 too, and so do pages. */
    private Token token(Reply reply, long begun) {
        var granted = read(reply.body);
        var status = reply.response.statusCode();
        if (status < 300 && granted.isToken()) {
            return granted.token(begun);
        }
        var facts = new Facts(Operation.TOKEN, status, granted.code(), "");
        throw granted.error == null
                ? new OvhFailure.ServerTrouble(facts)
                : new OvhFailure.RefusesUs(facts);
    }

    private Grant read(Buffer body) {
        try {
            var read = json.readValue(body.getBytes(), Grant.class);
            return read == null ? Grant.NONE : read;
        } catch (IOException _) {
            // A page, perhaps; what Jackson says of it could quote a token.
            return Grant.NONE;
        }
    }

    private static OvhFailure unanswered(Throwable failure) {
        var facts = Facts.unanswered(Operation.TOKEN);
        return failure instanceof TimeoutException
                ? new OvhFailure.Silent(facts, false)
                : new OvhFailure.Unreachable(facts, false);
    }

    @Override
    public String toString() {
        return "TokenOffice[" + place + "]";
    }

    private record Reply(HttpClientResponse response, Buffer body) {}

    /** What came back, either way. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Grant(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") Long expiresIn,
            String error) {

        private static final Grant NONE = new Grant(null, null, null);

        private boolean isToken() {
            return error == null && accessToken != null && !accessToken.isBlank();
        }

        private Token token(long begun) {
            var seconds = expiresIn == null ? 0 : Math.max(0, expiresIn);
            var kept = seconds - Math.min(MARGIN_SECONDS, seconds / 10);
            return new Token(accessToken, begun + Duration.ofSeconds(kept).toNanos());
        }

        private String code() {
            return error != null && error.matches("[a-z_]{1,40}") ? error : "";
        }
    }
}
