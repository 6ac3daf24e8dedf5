package io.switchboard.deploy.compose;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import java.util.List;
import java.util.Map;

/**
 * What of the format of docker compose we use, by the names that its specification has for it; anything else is a mistake. Keys that begin
 * with {@code x-} are ours.
 */
record Compose(String name, Map<String, Container> services, Map<String, Object> volumes) {
    static final String FILE = "docker-compose.yml";
    static final String REAL_OVH = "deploy/compose/real-ovh.yml";
    static final String SEEN = "deploy/compose/seen.yml";
    static final String METRICS = "deploy/compose/metrics.yml";
    static final List<String> FILES = List.of(FILE, REAL_OVH, SEEN, METRICS);

    record Container(
            String image,
            Build build,
            boolean readOnly,
            List<String> tmpfs,
            List<String> capDrop,
            List<String> securityOpt,
            String restart,
            String memLimit,
            String stopGracePeriod,
            List<String> envFile,
            Map<String, String> environment,
            List<String> command,
            List<String> ports,
            List<String> volumes,
            List<String> profiles,
            HealthCheck healthcheck,
            Map<String, Dependency> dependsOn) {
        @Override
        public Map<String, String> environment() {
            return environment == null ? Map.of() : environment;
        }

        @Override
        public List<String> ports() {
            return ports == null ? List.of() : ports;
        }
    }

    record Build(String context, String dockerfile, String target, Map<String, String> args) {}

    record HealthCheck(
            List<String> test,
            String interval,
            String timeout,
            String startPeriod,
            Integer retries) {}

    record Dependency(String condition, Boolean required) {}

    /** Of our own fragments nothing is kept: where they are used they have been put in. */
    @JsonAnySetter
    void ours(String key, Object fragment) {
        if (!key.startsWith("x-")) {
            throw new IllegalArgumentException("docker compose knows no " + key);
        }
    }

    static Compose read(String file) {
        return of(Tree.read(file));
    }

    static Compose of(String text) {
        return Yaml.read(text, Compose.class);
    }
}
