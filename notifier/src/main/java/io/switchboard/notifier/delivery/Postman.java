package io.switchboard.notifier.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.SealedField;
import io.switchboard.notifier.letter.WrittenLetter;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Hands a written letter to the mail server. */
@ApplicationScoped
class Postman {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final ReactiveMailer mailer;
    private final Sealer sealer;
    private final MailConfig mail;
    private final DeliveryConfig config;
    private final Clock clock;

    Postman(
            ReactiveMailer mailer,
            Sealer sealer,
            MailConfig mail,
            DeliveryConfig config,
            Clock clock) {
        this.mailer = mailer;
        this.sealer = sealer;
        this.mail = mail;
        this.config = config;
        this.clock = clock;
    }

    /** The mail to the person it is for. Every repetition bears the Message-ID of the row, which replaces the mailer's own. */
    Mail address(ClaimedDelivery delivery, WrittenLetter letter) {
        var address = sealer.open(Ring.ADDRESS, SealedField.ADDRESS, delivery.recipient());
        var message =
                Mail.withHtml(address, letter.subject(), letter.html())
                        .setText(letter.text())
                        .setFrom(mail.from().address())
                        .addHeader("From", mail.from().header())
                        .addHeader("Subject", EncodedWords.of(letter.subject()))
                        .addHeader("Message-ID", delivery.messageId())
                        .addHeader("Date", DATE.format(clock.instant().atOffset(ZoneOffset.UTC)))
                        .addHeader("Auto-Submitted", "auto-generated")
                        .addHeader("Content-Language", delivery.language().tag());
        mail.replyTo().ifPresent(message::setReplyTo);
        letter.attachment()
                .ifPresent(it -> message.addAttachment(it.name(), it.content(), it.type()));
        return message;
    }

    /** Done once the server took it. */
    Uni<Void> send(Mail message) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(message))
                .ifNoItem()
                .after(config.patience())
                .fail();
    }
}
