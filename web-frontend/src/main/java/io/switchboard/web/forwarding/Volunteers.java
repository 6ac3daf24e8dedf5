package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.contracts.hotline.volunteer.VolunteerWish;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of forwarding-service about people whom a hotline knows. Fails as {@link Hotlines} does. */
@ApplicationScoped
public class Volunteers {

    private final VolunteerClient volunteers;
    private final Calls calls;

    Volunteers(@RestClient VolunteerClient volunteers, Calls calls) {
        this.volunteers = volunteers;
        this.calls = calls;
    }

    public Uni<List<VolunteerView>> list(HotlineKey key) {
        return calls.look(volunteers.list(key));
    }

    public Uni<VolunteerView> keep(VolunteerWish wish) {
        return calls.wish(volunteers.keep(wish));
    }

    public Uni<Void> remove(VolunteerKey key) {
        return calls.wish(volunteers.remove(key));
    }
}
