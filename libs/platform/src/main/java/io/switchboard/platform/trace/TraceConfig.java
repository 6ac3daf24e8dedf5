package io.switchboard.platform.trace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where spans go, and whose traces are gone on with. */
@ConfigMapping(prefix = "switchboard.trace")
public interface TraceConfig {

    /** Base of a collector that takes OTLP over HTTP, e.g. {@code http://collector:4318}. Without it spans are numbered, for the logs, and kept by nobody. */
    Optional<URI> endpoint();

    /** What the collector wants to be told with each request, e.g. a key: {@code name=value,name=value}, values percent-encoded. */
    Optional<String> headers();

    /** The authorities that the collector's certificate may come from, a file of PEM; else those of the JVM. */
    Optional<String> certificate();

    /** How long the collector may take over a batch, the way included. */
    @WithDefault("PT5S")
    Duration patience();

    /** Whether a request goes on with the trace that its caller names; not where callers are anybody. */
    @WithDefault("true")
    boolean believeCallers();
}
