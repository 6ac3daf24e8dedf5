package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.ConferenceRefused.UnknownConference;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Any conference, for administrators, who speak for its owner. */
@ApplicationScoped
public class AnyConference {

    private final ConferenceRepository conferences;
    private final BrowserLinks browsers;
    private final ConferenceViews views;

    AnyConference(ConferenceRepository conferences, BrowserLinks browsers, ConferenceViews views) {
        this.conferences = conferences;
        this.browsers = browsers;
        this.views = views;
    }

    /** A secret that opens it for half a day. */
    @WithTransaction
    public Uni<ConfirmedConference> open(UUID id) {
        var browser = Secret.random();
        return conferences
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(UnknownConference::new)
                .call(() -> browsers.admitOwner(id, browser))
                .map(conference -> new ConfirmedConference(views.of(conference), browser.text()));
    }
}
