package io.switchboard.forwarding.administration;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.administration.OfferedHotline;
import io.switchboard.contracts.line.OfferedNumber;
import io.switchboard.forwarding.gateway.Lines;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers found at OVH, as hotlines that might be. */
@ApplicationScoped
class OfferedHotlines {

    private final Lines lines;
    private final HotlineRepository hotlines;

    OfferedHotlines(Lines lines, HotlineRepository hotlines) {
        this.lines = lines;
        this.hotlines = hotlines;
    }

    /** Those that can become one first. Fails with {@link io.switchboard.forwarding.gateway.GatewayTrouble}. */
    Uni<List<OfferedHotline>> all() {
        return lines.offered().chain(offered -> slugs().map(slugs -> shown(offered.what(), slugs)));
    }

    @WithSession
    Uni<Map<String, String>> slugs() {
        return hotlines.all()
                .map(
                        all ->
                                all.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        it -> it.number().ovh(), Hotline::slug)));
    }

    private static List<OfferedHotline> shown(
            List<OfferedNumber> offered, Map<String, String> slugs) {
        // A line may stand among the numbers too: what it leads to counts.
        var once = new LinkedHashMap<String, OfferedHotline>();
        offered.forEach(
                it -> once.putIfAbsent(it.number().ovh(), shown(it, slugs.get(it.number().ovh()))));
        return once.values().stream()
                .sorted(
                        Comparator.comparing((OfferedHotline it) -> it.kind() == null)
                                .thenComparing(it -> it.hotline() != null)
                                .thenComparing(it -> it.number().ovh()))
                .toList();
    }

    private static OfferedHotline shown(OfferedNumber it, String hotline) {
        return new OfferedHotline(
                it.number(),
                it.billingAccount(),
                it.description(),
                it.feature(),
                Offer.kind(it.feature()).orElse(null),
                Offer.refusal(it.feature()),
                hotline);
    }
}
