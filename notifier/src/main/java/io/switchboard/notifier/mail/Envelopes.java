package io.switchboard.notifier.mail;

import io.quarkus.mailer.Mail;
import io.switchboard.notifier.delivery.ClaimedDelivery;
import io.switchboard.notifier.letter.HotlineLetter;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.WrittenLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What stands around a letter when it is mailed: the headers. */
@ApplicationScoped
class Envelopes {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final MailConfig config;
    private final Clock clock;

    Envelopes(MailConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** The mail to the person it is for. Every repetition bears the Message-ID of the row, which replaces the mailer's own. */
    Mail address(
            ClaimedDelivery delivery,
            String address,
            Letter letter,
            WrittenLetter written,
            Optional<URI> leaving) {
        var mail =
                Mail.withHtml(address, written.subject(), written.html())
                        .setText(written.text())
                        .setFrom(config.from().address())
                        .addHeader("From", config.from().header())
                        .addHeader("Subject", EncodedWords.of(written.subject()))
                        .addHeader("Message-ID", delivery.messageId())
                        .addHeader("Date", DATE.format(clock.instant().atOffset(ZoneOffset.UTC)))
                        .addHeader("Auto-Submitted", "auto-generated")
                        .addHeader("Content-Language", delivery.language().tag());
        config.replyTo().ifPresent(mail::setReplyTo);
        leaving.ifPresent(link -> canBeLeft(mail, link));
        listId(letter).ifPresent(id -> mail.addHeader("List-Id", id));
        written.attachment()
                .ifPresent(it -> mail.addAttachment(it.name(), it.content(), it.type()));
        return mail;
    }

    String messageId(UUID delivery) {
        return "<%s@%s>".formatted(delivery, config.from().domain());
    }

    /** RFC 2369 and 8058: mail programs show a button of their own, which posts to the link. */
    private static void canBeLeft(Mail mail, URI link) {
        mail.addHeader("List-Unsubscribe", "<" + link + ">");
        mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** RFC 2919: what is told of a hotline can be sorted by it. */
    private Optional<String> listId(Letter letter) {
        return letter instanceof HotlineLetter about
                ? Optional.of(
                        "<%s.hotlines.%s>"
                                .formatted(about.hotline().slug(), config.from().domain()))
                : Optional.empty();
    }
}
