package io.switchboard.deploy.seen;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.seen.Expression.Selector;
import io.switchboard.testing.MetricsTable;
import io.switchboard.testing.MetricsTable.Metric;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds expressions against {@code docs/metrics.md}, which the whole house is held against elsewhere. */
final class Promised {
    /** What every target of ours has by the way it is scraped. */
    static final Set<String> OF_TARGETS =
            Set.of("part_of", "service", "instance", "namespace", "pod", "job");

    /** Their values are words of ours, which a metric never has otherwise. */
    private static final Set<String> WORDS_OF_OURS = Set.of("outcome", "event", "lane");

    private static final MetricsTable TABLE = MetricsTable.of(Tree.ROOT);

    private Promised() {}

    /** Every metric is promised, with every label that it is chosen by, and grows where its rate is asked for. */
    static void holds(String expression) {
        var read = Expression.read(expression);
        var known = new TreeSet<>(OF_TARGETS);
        for (var selector : read.selectors()) {
            var metric = promised(selector.metric());
            var labels = new TreeSet<>(metric.labelsOf(selector.metric()));
            labels.addAll(OF_TARGETS);
            known.addAll(labels);
            assertThat(labels).as(expression).containsAll(selector.labels().keySet());
            if (isOurs(metric)) {
                assertThat(values(selector)).as(expression).allMatch(Sources::mayTell);
            }
            assertThat(selector.grows() && !metric.grows(selector.metric()))
                    .as("the rate of what may fall: " + expression)
                    .isFalse();
            assertThat(isOurs(metric) || selector.labels().containsKey(choosing(metric)))
                    .as("others have %s too: %s", metric.name(), expression)
                    .isTrue();
        }
        assertThat(read.selectors()).as(expression).isNotEmpty();
        assertThat(known).as(expression).containsAll(read.grouped());
    }

    static Metric promised(String series) {
        return TABLE.row(series)
                .orElseThrow(() -> new AssertionError("docs/metrics.md has no " + series));
    }

    private static Stream<String> values(Selector selector) {
        return selector.labels().entrySet().stream()
                .filter(label -> WORDS_OF_OURS.contains(label.getKey()))
                .flatMap(label -> Stream.of(label.getValue().replace("\"", "").split("\\|")));
    }

    private static boolean isOurs(Metric metric) {
        return metric.heading().equals("Of ours");
    }

    /** By what the series of ours are told from those of others. */
    private static String choosing(Metric metric) {
        return switch (metric.name()) {
            case "ALERTS" -> "alertname";
            case "kubelet_volume_stats_available_bytes", "kubelet_volume_stats_capacity_bytes" ->
                    "persistentvolumeclaim";
            case "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp",
                    "cnpg_pg_stat_archiver_last_archived_time",
                    "cnpg_pg_stat_archiver_last_failed_time" ->
                    "pod";
            default -> "part_of";
        };
    }
}
