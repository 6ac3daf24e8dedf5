package io.switchboard.web.access.domain;

import io.quarkus.runtime.Startup;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.domain.Entry.Allowed;
import io.switchboard.web.access.domain.Entry.Foreign;
import io.switchboard.web.access.domain.Entry.NotKnownYet;
import jakarta.inject.Singleton;
import java.util.List;

/** Who may come in, by the domain of their address. Answers from memory, at once. A setting that leaves it open ends the start. */
@Startup
@Singleton
public class AllowedDomains {

    private final List<DomainPattern> written;
    private final Domains patterns;
    private final boolean hasList;
    private volatile DomainList list = DomainList.NEVER_READ;

    public AllowedDomains(DomainConfig config) {
        var setting = config.patterns().orElse(List.of());
        hasList = config.list().url().isPresent();
        if (setting.isEmpty() && !hasList) {
            throw new IllegalStateException(
                    "nobody is named who may come in: set ALLOWED_ADDRESSES to domains (@example.org,.gouv.fr; * for everybody),"
                            + " or DOMAIN_LIST_URL to a list of them");
        }
        written = setting.stream().map(AllowedDomains::pattern).toList();
        patterns = Domains.of(written);
    }

    public Entry check(EmailAddress address) {
        if (patterns.contain(address.domain())) {
            return new Allowed();
        }
        return list.domains()
                .<Entry>map(it -> it.contain(address.domain()) ? new Allowed() : new Foreign())
                .orElseGet(() -> hasList ? new NotKnownYet() : new Foreign());
    }

    void learn(DomainList newest) {
        list = newest;
    }

    DomainList list() {
        return list;
    }

    /** Those of the setting, tidied. */
    List<String> patterns() {
        return written.stream().map(DomainPattern::text).toList();
    }

    private static DomainPattern pattern(String written) {
        return DomainPattern.parse(written)
                .filter(it -> written.strip().matches("[@.*].*"))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "ALLOWED_ADDRESSES: '%s' is neither @domain, .domain nor *"
                                                .formatted(written)));
    }
}
