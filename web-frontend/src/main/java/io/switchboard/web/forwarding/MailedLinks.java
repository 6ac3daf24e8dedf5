package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.link.MailedChange;
import io.switchboard.contracts.hotline.link.RemindedShift;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of forwarding-service for who holds a link of a hotline's mail. Fails as {@link Hotlines} does. */
@ApplicationScoped
public class MailedLinks {

    private final MailedLinkClient links;
    private final Calls calls;

    MailedLinks(@RestClient MailedLinkClient links, Calls calls) {
        this.links = links;
        this.calls = calls;
    }

    public Uni<MailedChange> showChange(String secret) {
        return calls.look(links.showChange(new LinkSecret(secret)));
    }

    public Uni<MailedChange> undo(String secret) {
        return calls.wish(links.undo(new LinkSecret(secret)));
    }

    public Uni<RemindedShift> showShift(String secret) {
        return calls.look(links.showShift(new LinkSecret(secret)));
    }

    public Uni<RemindedShift> decline(String secret) {
        return calls.wish(links.decline(new LinkSecret(secret)));
    }
}
