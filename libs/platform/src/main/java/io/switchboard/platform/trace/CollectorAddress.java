package io.switchboard.platform.trace;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Where a collector takes spans, as the settings of OpenTelemetry say it. */
record CollectorAddress(boolean secure, String host, int port, String path) {

    private static final String TRACES = "/v1/traces";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** @throws IllegalStateException for what is no address of a collector, naming the setting */
    static CollectorAddress of(URI base) {
        var secure = "https".equals(base.getScheme());
        if (base.getHost() == null || !(secure || "http".equals(base.getScheme()))) {
            throw new IllegalStateException(
                    "OTEL_EXPORTER_OTLP_ENDPOINT is not the address of a collector, such as"
                            + " http://collector:4318");
        }
        var port = base.getPort() < 0 ? (secure ? HTTPS : HTTP) : base.getPort();
        return new CollectorAddress(
                secure, base.getHost(), port, base.getPath().replaceFirst("/$", "").concat(TRACES));
    }

    /** @throws IllegalStateException for what are no headers, naming the setting and not quoting it */
    static Map<String, String> headers(String pairs) {
        var headers = new TreeMap<String, String>();
        for (var pair : pairs.split(",")) {
            var parts = pair.strip().split("=", 2);
            if (parts.length < 2 || !parts[0].matches("[\\w-]+")) {
                throw new IllegalStateException(
                        "OTEL_EXPORTER_OTLP_HEADERS are not name=value,name=value");
            }
            headers.put(parts[0], URLDecoder.decode(parts[1].strip(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
