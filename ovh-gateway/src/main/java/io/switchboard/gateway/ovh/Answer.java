package io.switchboard.gateway.ovh;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;

/**
 * What came back. Every header may be missing, and the body may be anything: OVH's proxies answer HTML, and some successes are empty.
 *
 * @param queryId OVH's name for the call, which its support asks for first
 */
record Answer(
        int status,
        String reason,
        String queryId,
        String contentType,
        String date,
        String retryAfter,
        Buffer body) {

    static Answer of(HttpClientResponse response, Buffer body) {
        return new Answer(
                response.statusCode(),
                response.statusMessage(),
                response.getHeader("X-OVH-QUERYID"),
                response.getHeader(HttpHeaders.CONTENT_TYPE),
                response.getHeader(HttpHeaders.DATE),
                response.getHeader(HttpHeaders.RETRY_AFTER),
                body);
    }

    boolean successful() {
        return status >= 200 && status < 300;
    }

    /** Whether OVH itself answered, not a proxy before it. */
    boolean fromOvh() {
        return queryId != null || (contentType != null && contentType.contains("json"));
    }
}
