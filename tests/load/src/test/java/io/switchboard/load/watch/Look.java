package io.switchboard.load.watch;

import java.util.Map;

/**
 * How the system stood at a moment.
 *
 * @param at in seconds from the beginning of the run
 * @param busy seconds in which the machine's processors were not idle; NaN where that is not known
 * @param processor seconds of processor time of each process
 * @param resident bytes of each that lie in memory
 * @param files open files and connections of each
 * @param metrics of each service, by name and labels
 * @param ovhCalls how many calls the simulator has had; NaN without one
 */
record Look(
        double at,
        double busy,
        Map<String, Double> processor,
        Map<String, Double> resident,
        Map<String, Double> files,
        Map<String, Map<String, Double>> metrics,
        double ovhCalls) {

    /** Of one service, of all its series of that name whose labels hold the text; 0 when there is none. */
    double sum(String service, String name, String labels) {
        return metrics.getOrDefault(service, Map.of()).entrySet().stream()
                .filter(it -> isNamed(it.getKey(), name) && it.getKey().contains(labels))
                .mapToDouble(Map.Entry::getValue)
                .filter(Double::isFinite)
                .sum();
    }

    /** Of all services. */
    double sum(String name, String labels) {
        return metrics.keySet().stream().mapToDouble(it -> sum(it, name, labels)).sum();
    }

    private static boolean isNamed(String series, String name) {
        return series.startsWith(name)
                && (series.length() == name.length() || series.charAt(name.length()) == '{');
    }
}
