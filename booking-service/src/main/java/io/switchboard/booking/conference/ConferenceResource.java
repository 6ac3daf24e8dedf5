package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceApi;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Conferences over HTTP: says what the verbs mean, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("manage")
public class ConferenceResource implements ConferenceApi {

    private final Conferences conferences;

    ConferenceResource(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public Uni<ConferenceView> show(UUID id, String secret) {
        return conferences.show(id, new Secret(secret));
    }

    @Override
    public Uni<ConferenceView> cancel(UUID id, String secret) {
        return conferences.cancel(id, new Secret(secret));
    }
}
