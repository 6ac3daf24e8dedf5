package io.switchboard.e2e.person;

import io.switchboard.testing.MailboxClient;
import io.switchboard.testing.MailboxClient.Mail;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** What comes by mail, waited for as long as a part that was killed needs to come back, unless somebody has more patience. */
public final class Mails {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final MailboxClient mailbox;
    private final Duration patience;

    public Mails(MailboxClient mailbox) {
        this(mailbox, PATIENCE);
    }

    Mails(MailboxClient mailbox, Duration patience) {
        this.mailbox = mailbox;
        this.patience = patience;
    }

    public Letter awaitConfirmationRequest(String address) {
        return await(address, Letter::asksToConfirm);
    }

    public Letter awaitOpening(String address) {
        return await(address, Letter::opens);
    }

    public Letter awaitModeration(String address) {
        return await(address, Letter::letsModerate);
    }

    public Letter awaitSignIn(String address) {
        return await(address, Letter::signsIn);
    }

    private Letter await(String address, Predicate<Letter> wanted) {
        return Letter.in(awaitMail(address, mail -> wanted.test(Letter.in(mail))));
    }

    /** The newest that is wanted. */
    public Mail awaitMail(String address, Predicate<Mail> wanted) {
        return Awaitility.await("mail to a person")
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                // The mailbox itself may be away.
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(
                        () -> mailbox.to(address).stream().filter(wanted).toList(),
                        it -> !it.isEmpty())
                .getFirst();
    }

    /** Newest first. */
    public List<Letter> to(String address) {
        return mailbox.to(address).stream().map(Letter::in).toList();
    }
}
