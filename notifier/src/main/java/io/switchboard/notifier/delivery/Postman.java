package io.switchboard.notifier.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterWriter;
import io.switchboard.notifier.letter.WrittenLetter;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Hands letters to the mail server. */
@ApplicationScoped
class Postman implements Carrier {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final ReactiveMailer mailer;
    private final LetterWriter writer;
    private final Sealer sealer;
    private final MailConfig mail;
    private final DeliveryConfig config;
    private final Clock clock;

    Postman(
            ReactiveMailer mailer,
            LetterWriter writer,
            Sealer sealer,
            MailConfig mail,
            DeliveryConfig config,
            Clock clock) {
        this.mailer = mailer;
        this.writer = writer;
        this.sealer = sealer;
        this.mail = mail;
        this.config = config;
        this.clock = clock;
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
    public Uni<Void> carry(ClaimedDelivery delivery, Letter letter) {
        var written = writer.write(letter, delivery.language(), delivery.zone());
        return send(address(delivery, written));
    }

    @Override
    public Trouble trouble(Throwable failure) {
        return MailTrouble.of(failure);
    }

    /** The mail to the person it is for. Every repetition bears the Message-ID of the row, which replaces the mailer's own. */
    private Mail address(ClaimedDelivery delivery, WrittenLetter letter) {
        var address =
                sealer.open(
                        Ring.ADDRESS, SealedField.ADDRESS, new Sealed(delivery.recipient().text()));
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

    private Uni<Void> send(Mail message) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(message))
                .ifNoItem()
                .after(config.patience())
                .fail();
    }
}
