package io.switchboard.load;

import io.switchboard.load.knee.Bottleneck;
import io.switchboard.load.report.Report;
import io.switchboard.load.watch.Evidence;

/** Says what held people up. */
final class Findings {
    /** Of the machine, that may go to whoever else is on it. */
    private static final double DISTURBED = .1;

    private Findings() {}

    static void tell(Report report, Evidence seen) {
        warn(report, seen);
        report.say("");
        Bottleneck.of(seen).forEach(it -> report.say("- %s: %s", it.what(), it.words()));
    }

    /** Says so when the machine was not ours alone. */
    static void warn(Report report, Evidence seen) {
        double known = seen.cores().values().stream().mapToDouble(it -> it).sum();
        double others = seen.busy() - known;
        if (seen.cores().size() > 1 && others > DISTURBED * seen.processors()) {
            report.say("");
            report.say(
                    "Others than Switchboard and the load had %.2f processors: these figures tell of them too, repeat the run on a calm machine.",
                    others);
        }
    }
}
