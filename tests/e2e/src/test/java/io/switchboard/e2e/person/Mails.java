package io.switchboard.e2e.person;

import io.switchboard.testing.MailboxClient;
import io.switchboard.testing.MailboxClient.Mail;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** What comes by mail, waited for as long as a whole house that was killed needs to come back on a small machine. */
public final class Mails {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final MailboxClient mailbox;

    public Mails(MailboxClient mailbox) {
        this.mailbox = mailbox;
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
                .atMost(PATIENCE)
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
