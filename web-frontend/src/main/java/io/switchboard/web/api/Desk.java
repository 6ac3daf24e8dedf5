package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.person.EmailAddress;
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
    private final Caller caller;

    Desk(BookingAdministration booking, Caller caller) {
        this.booking = booking;
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
