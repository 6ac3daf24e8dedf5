package io.switchboard.notifier.mail;

import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.notifier.delivery.Carrier;
import io.switchboard.notifier.delivery.ClaimedDelivery;
import io.switchboard.notifier.delivery.Medium;
import io.switchboard.notifier.delivery.Trouble;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterWriter;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Hands letters to the mail server. */
@ApplicationScoped
class Postman implements Carrier {

    private final MailServers servers;
    private final Pace pace;
    private final LetterWriter writer;
    private final Envelopes envelopes;
    private final SubscriptionLinks links;
    private final Sealer sealer;

    Postman(
            MailServers servers,
            Pace pace,
            LetterWriter writer,
            Envelopes envelopes,
            SubscriptionLinks links,
            Sealer sealer) {
        this.servers = servers;
        this.pace = pace;
        this.writer = writer;
        this.envelopes = envelopes;
        this.links = links;
        this.sealer = sealer;
    }

    @Override
    public Medium medium() {
        return Medium.MAIL;
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Optional<String> reference(UUID delivery) {
        return Optional.of(envelopes.messageId(delivery));
    }

    @Override
    public Uni<Void> turn() {
        return pace.turn();
    }

    @Override
    public Uni<Void> carry(ClaimedDelivery delivery, Letter letter) {
        return servers.send(mail(delivery, letter));
    }

    @Override
    public Trouble trouble(Throwable failure) {
        return MailTrouble.of(failure);
    }

    private Mail mail(ClaimedDelivery delivery, Letter letter) {
        var address = open(delivery);
        var leaving = links.leaving(letter, address);
        var written = writer.write(letter, delivery.language(), delivery.zone(), leaving);
        return envelopes.address(delivery, address, letter, written, leaving);
    }

    private String open(ClaimedDelivery delivery) {
        return sealer.open(
                Ring.ADDRESS, SealedField.ADDRESS, new Sealed(delivery.recipient().text()));
    }
}
