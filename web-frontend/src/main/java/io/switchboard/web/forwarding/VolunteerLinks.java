package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.link.LinkedHotline;
import io.switchboard.contracts.hotline.link.MadeLink;
import io.switchboard.contracts.hotline.link.MakeLink;
import io.switchboard.contracts.hotline.link.VolunteerLinkKey;
import io.switchboard.contracts.hotline.link.VolunteerLinkView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of forwarding-service about links for volunteers without an account. Fails as {@link Hotlines} does. */
@ApplicationScoped
public class VolunteerLinks {

    private final VolunteerLinkClient links;
    private final Calls calls;

    VolunteerLinks(@RestClient VolunteerLinkClient links, Calls calls) {
        this.links = links;
        this.calls = calls;
    }

    public Uni<List<VolunteerLinkView>> list(HotlineKey key) {
        return calls.look(links.list(key));
    }

    public Uni<MadeLink> make(MakeLink wish) {
        return calls.once(links.make(wish));
    }

    public Uni<Void> revoke(VolunteerLinkKey key) {
        return calls.wish(links.revoke(key));
    }

    public Uni<LinkedHotline> follow(String secret) {
        return calls.look(links.follow(new LinkSecret(secret)));
    }
}
