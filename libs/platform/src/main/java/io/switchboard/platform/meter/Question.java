package io.switchboard.platform.meter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A statement whose columns name gauges and labels, and the gauges that its latest answer is. */
final class Question {

    private final String sql;
    private final MeterRegistry meters;
    private final Map<String, MultiGauge> gauges = new HashMap<>();

    Question(String sql, MeterRegistry meters) {
        this.sql = sql;
        this.meters = meters;
    }

    String sql() {
        return sql;
    }

    void show(RowSet<Row> answer) {
        var values = new HashMap<String, List<MultiGauge.Row<?>>>();
        for (var row : answer) {
            var labels = labels(row);
            for (int column = 0; column < row.size(); column++) {
                if (row.getValue(column) instanceof Number value) {
                    values.computeIfAbsent(row.getColumnName(column), _ -> new ArrayList<>())
                            .add(MultiGauge.Row.of(labels, value.doubleValue()));
                }
            }
        }
        values.keySet().forEach(this::gauge);
        gauges.forEach((name, gauge) -> gauge.register(values.getOrDefault(name, List.of()), true));
    }

    /** What was is not what is. */
    void showNothing() {
        gauges.values().forEach(gauge -> gauge.register(List.of(), true));
    }

    private MultiGauge gauge(String name) {
        return gauges.computeIfAbsent(name, _ -> MultiGauge.builder(name).register(meters));
    }

    private static Tags labels(Row row) {
        var labels = Tags.empty();
        for (int column = 0; column < row.size(); column++) {
            if (row.getValue(column) instanceof String text) {
                labels = labels.and(row.getColumnName(column), text);
            }
        }
        return labels;
    }
}
