package io.switchboard.web.access.domain;

import io.switchboard.web.access.domain.DomainPattern.Extent;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set of domains, however many patterns it was made of: asking it takes as long as the domain has labels. */
record Domains(Set<String> single, Set<String> trees, boolean all) {

    static final Domains NONE = of(Set.of());

    static Domains of(Collection<DomainPattern> patterns) {
        Function<Extent, Set<String>> some =
                extent ->
                        patterns.stream()
                                .filter(it -> it.extent() == extent)
                                .map(DomainPattern::domain)
                                .collect(Collectors.toUnmodifiableSet());
        return new Domains(
                some.apply(Extent.ONE),
                some.apply(Extent.TREE),
                patterns.stream().anyMatch(it -> it.extent() == Extent.ALL));
    }

    /** @param domain lower-case ASCII */
    boolean contain(String domain) {
        return all || single.contains(domain) || isInATree(domain);
    }

    private boolean isInATree(String domain) {
        var dot = domain.indexOf('.');
        return trees.contains(domain) || (dot >= 0 && isInATree(domain.substring(dot + 1)));
    }
}
