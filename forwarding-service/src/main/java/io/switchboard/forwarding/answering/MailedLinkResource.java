package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.link.MailedChange;
import io.switchboard.contracts.hotline.link.MailedLinkApi;
import io.switchboard.contracts.hotline.link.RemindedShift;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The links in mails of hotlines, over HTTP. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("links")
public class MailedLinkResource implements MailedLinkApi {

    private final Answering answering;
    private final Declining declining;

    MailedLinkResource(Answering answering, Declining declining) {
        this.answering = answering;
        this.declining = declining;
    }

    @Override
    public Uni<MailedChange> showChange(LinkSecret secret) {
        return answering.show(new Secret(secret.secret()));
    }

    @Override
    public Uni<MailedChange> undo(LinkSecret secret) {
        return answering.undo(new Secret(secret.secret()));
    }

    @Override
    public Uni<RemindedShift> showShift(LinkSecret secret) {
        return declining.show(new Secret(secret.secret()));
    }

    @Override
    public Uni<RemindedShift> decline(LinkSecret secret) {
        return declining.decline(new Secret(secret.secret()));
    }
}
