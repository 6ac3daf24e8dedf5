package io.switchboard.web.provider;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.access.Way;
import io.switchboard.web.access.domain.AllowedDomains;
import io.switchboard.web.access.domain.Entry.Allowed;
import io.switchboard.web.access.domain.Entry.Foreign;
import io.switchboard.web.access.domain.Entry.NotKnownYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Decides who of those whom the provider vouches for comes in, and begins their session: from then on the provider is not asked again. */
@ApplicationScoped
class Admission {

    private final AllowedDomains domains;
    private final PersonSessions sessions;

    Admission(AllowedDomains domains, PersonSessions sessions) {
        this.domains = domains;
        this.sessions = sessions;
    }

    /** Fails with {@link ProviderRefused} for who may not. */
    Uni<Boolean> admit(Vouched vouched, ZoneId zone) {
        return Uni.createFrom()
                .item(() -> addressOf(vouched))
                .invoke(this::check)
                .chain(
                        address ->
                                sessions.prepare(
                                        address, Way.PROVIDER, zone, vouched.administrator()))
                .chain(sessions::give);
    }

    private static EmailAddress addressOf(Vouched vouched) {
        return vouched.address()
                .orElseThrow(
                        () -> new ProviderRefused(ProviderTrouble.WITHOUT_ADDRESS, "no-address"));
    }

    private void check(EmailAddress address) {
        switch (domains.check(address)) {
            case Allowed _ -> {}
            case Foreign _ -> throw new ProviderRefused(ProviderTrouble.FOREIGN, "domain");
            case NotKnownYet _ ->
                    throw new ProviderRefused(ProviderTrouble.DOMAINS_UNKNOWN, "no-domain-list");
        }
    }
}
