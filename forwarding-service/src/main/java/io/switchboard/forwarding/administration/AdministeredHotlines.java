package io.switchboard.forwarding.administration;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.administration.AdministeredHotline;
import io.switchboard.forwarding.answering.HotlineSummaries;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownHotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hotlines as administrators see them. */
@ApplicationScoped
class AdministeredHotlines {

    private final HotlineRepository hotlines;
    private final OperatorRows operators;
    private final SettingsSeal seal;
    private final HotlineSummaries summaries;
    private final HotlinesFile file;

    AdministeredHotlines(
            HotlineRepository hotlines,
            OperatorRows operators,
            SettingsSeal seal,
            HotlineSummaries summaries,
            HotlinesFile file) {
        this.hotlines = hotlines;
        this.operators = operators;
        this.seal = seal;
        this.summaries = summaries;
        this.file = file;
    }

    /** All, by name. */
    @WithSession
    Uni<List<AdministeredHotline>> all() {
        return hotlines.all()
                .chain(all -> summaries.of(all).chain(summaries -> shown(all, summaries)));
    }

    private Uni<List<AdministeredHotline>> shown(List<Hotline> all, List<HotlineSummary> inOrder) {
        return Multi.createFrom()
                .range(0, all.size())
                .onItem()
                .transformToUniAndConcatenate(it -> shown(all.get(it), inOrder.get(it)))
                .collect()
                .asList();
    }

    /** Fails with {@link UnknownHotline}. */
    @WithSession
    Uni<AdministeredHotline> named(String slug) {
        return hotlines.named(slug)
                .onItem()
                .ifNull()
                .failWith(UnknownHotline::new)
                .chain(hotline -> summaries.of(hotline).chain(summary -> shown(hotline, summary)));
    }

    private Uni<AdministeredHotline> shown(Hotline hotline, HotlineSummary summary) {
        return operators
                .of(hotline.id())
                .map(
                        operating ->
                                new AdministeredHotline(
                                        summary,
                                        hotline.billingAccount(),
                                        hotline.kind() == HotlineKind.LINE ? hotline.line() : null,
                                        hotline.fromFile() && file.has(hotline.slug()),
                                        seal.open(hotline, operating)));
    }
}
