package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.domain.AllowedDomains;
import io.switchboard.web.access.domain.Entry.Allowed;
import io.switchboard.web.access.domain.Entry.Foreign;
import io.switchboard.web.access.domain.Entry.NotKnownYet;
import io.switchboard.web.api.ApiRefused.DomainsUnknown;
import io.switchboard.web.api.ApiRefused.ForeignAddress;
import io.switchboard.web.api.ApiRefused.ForeignDomain;
import io.switchboard.web.api.ApiRefused.LimitedToken;
import io.switchboard.web.api.ApiRefused.UnknownConference;
import io.switchboard.web.booking.BookingAdministration;
import io.switchboard.web.token.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** What the token of a request may lay hands on. A conference is opened as its private link would open it, once its domain is looked at. */
@ApplicationScoped
class Desk {

    private final BookingAdministration booking;
    private final AllowedDomains allowed;
    private final Caller caller;

    Desk(BookingAdministration booking, AllowedDomains allowed, Caller caller) {
        this.booking = booking;
        this.allowed = allowed;
        this.caller = caller;
    }

    /** A conference that the token may see, and what opens it. Fails with {@link UnknownConference} for any other. */
    Uni<ConfirmedConference> open(String id) {
        return booking.open(Ids.parse(id).orElseThrow(UnknownConference::new))
                .invoke(
                        opened -> {
                            if (!caller.speaksFor(opened.conference().domain())) {
                                throw new UnknownConference();
                            }
                        });
    }

    /** Who books must be of an organisation that may, and of the token's. */
    void mustBookFor(EmailAddress address) {
        mustSpeakFor(address);
        switch (allowed.check(address)) {
            case Allowed _ -> {}
            case Foreign _ -> throw new ForeignAddress();
            case NotKnownYet _ -> throw new DomainsUnknown();
        }
    }

    void mustSpeakFor(EmailAddress address) {
        if (!caller.speaksFor(address.domain())) {
            throw new ForeignDomain();
        }
    }

    /** @param domain null for all */
    void mustSpeakForDomain(String domain) {
        if (!caller.speaksFor(domain)) {
            throw new ForeignDomain();
        }
    }

    void mustSpeakForAll() {
        if (!caller.token().domains().areAll()) {
            throw new LimitedToken();
        }
    }
}
