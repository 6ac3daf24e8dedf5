package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.link.RemindedShift;
import io.switchboard.platform.sealing.Secret;

/** What the link of a reminder does: see {@link io.switchboard.contracts.hotline.link.MailedLinkApi}. */
public interface Declining {

    Uni<RemindedShift> show(Secret secret);

    Uni<RemindedShift> decline(Secret secret);
}
