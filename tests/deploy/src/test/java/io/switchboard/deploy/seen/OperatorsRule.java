package io.switchboard.deploy.seen;

import io.switchboard.deploy.Tree;
import java.util.stream.Collectors;

/** The alerts as the Prometheus Operator wants them. */
final class OperatorsRule {
    static final String FILE = "deploy/kubernetes/components/prometheus-operator/rule.yaml";
    private static final String HEAD =
            """
            # The same as deploy/prometheus/alerts.yml, from which it is written: see there.
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata:
              name: switchboard
            spec:
            """;

    private OperatorsRule() {}

    /** Made of the file of alerts. */
    static String text() {
        var alerts = Tree.read(Alerts.FILE);
        return alerts.substring(alerts.indexOf("groups:"))
                .lines()
                .map(line -> line.isEmpty() ? line : "  " + line)
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }
}
