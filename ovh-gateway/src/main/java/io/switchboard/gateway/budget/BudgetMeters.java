package io.switchboard.gateway.budget;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.switchboard.contracts.gateway.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/** What is seen of the budget: who waits, how long, who is refused, what is left, at which pace. */
@ApplicationScoped
class BudgetMeters {

    private static final Logger LOG = Logger.getLogger(BudgetMeters.class);

    private final MeterRegistry meters;
    private final Map<Lane, Timer> waits = new EnumMap<>(Lane.class);
    private final Map<Lane, Counter> refusals = new EnumMap<>(Lane.class);
    private volatile double tokens = Double.NaN;
    private volatile double pace = 1;

    BudgetMeters(MeterRegistry meters, BudgetConfig config) {
        this.meters = meters;
        for (var lane : Lane.values()) {
            waits.put(lane, meters.timer("ovh.budget.wait", "lane", word(lane)));
            refusals.put(lane, meters.counter("ovh.budget.refused", "lane", word(lane)));
        }
        meters.gauge("ovh.budget.tokens", this, it -> it.tokens);
        meters.gauge("ovh.budget.pace", this, it -> it.pace);
        meters.gauge("ovh.budget.rate", config, BudgetConfig::rate);
        meters.gauge("ovh.budget.burst", config, BudgetConfig::burst);
    }

    void watch(Lines lines, Slots slots) {
        for (var lane : Lane.values()) {
            var tags = Tags.of("lane", word(lane));
            meters.gauge("ovh.calls.waiting", tags, lines, it -> it.length(lane));
        }
        meters.gauge("ovh.slots.used", slots, Slots::used);
        meters.gauge("ovh.slots.share", slots, Slots::share);
    }

    void waited(Lane lane, Duration time) {
        waits.get(lane).record(time);
    }

    void refused(Lane lane) {
        refusals.get(lane).increment();
    }

    /** Notes what is left, and tells when the gateway has become slower or faster. */
    void saw(Taken taken) {
        tokens = taken.tokens();
        if (taken.pace() != pace) {
            LOG.infof("OVH is asked at another pace: pace=%s before=%s", taken.pace(), pace);
            pace = taken.pace();
        }
    }

    double tokens() {
        return tokens;
    }

    double pace() {
        return pace;
    }

    private static String word(Lane lane) {
        return lane.name().toLowerCase(Locale.ROOT);
    }
}
