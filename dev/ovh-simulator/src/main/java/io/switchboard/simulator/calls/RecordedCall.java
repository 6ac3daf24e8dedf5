package io.switchboard.simulator.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/** A call that reached the simulated OVH. The status is 0 while, and when, nothing was answered. */
public final class RecordedCall {
    private final Instant at;
    private final String method;
    private final String path;
    private final String query;
    private final byte[] body;
    private final String queryId;
    private final String application;
    private final String consumer;
    private volatile int status;

    public RecordedCall(
            Instant at,
            String method,
            String path,
            String query,
            byte[] body,
            String queryId,
            String application,
            String consumer) {
        this.at = at;
        this.method = method;
        this.path = path;
        this.query = query;
        this.body = body;
        this.queryId = queryId;
        this.application = shared(application);
        this.consumer = shared(consumer);
    }

    public String queryId() {
        return queryId;
    }

    public void answered(int status) {
        this.status = status;
    }

    /** The same few keys come with every call: kept once, they do not fill the memory. */
    private static String shared(String key) {
        return key == null ? null : key.intern();
    }

    View view() {
        return new View(
                at.toString(),
                method,
                path,
                query,
                new String(body, UTF_8),
                status,
                queryId,
                application,
                consumer);
    }

    record View(
            String at,
            String method,
            String path,
            String query,
            String body,
            int status,
            String queryId,
            String application,
            String consumer) {}
}
