package io.switchboard.notifier.subscription;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.letter.MailingList;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.notifier.delivery.Recipients;
import io.switchboard.notifier.letter.Subscription;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The end of a link by which letters are left: sealed, so that nobody can make one, and whole in itself, so that none is kept. It names a
 * mailbox by its hash, so that whoever reads it past the seal finds no address.
 */
@ApplicationScoped
public class SubscriptionTokens {

    /** So much of a hotline's name that a header bears the link. */
    private static final int LONGEST_NAME = 60;

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 4;

    private final Sealer sealer;
    private final Recipients recipients;

    SubscriptionTokens(Sealer sealer, Recipients recipients) {
        this.sealer = sealer;
        this.recipients = recipients;
    }

    /** Letters, digits, {@code . - _}. */
    public String write(EmailAddress address, Subscription subscription) {
        var hotline = subscription.hotline();
        var plain =
                String.join(
                        SEPARATOR,
                        subscription.list().text(),
                        subscription.subject().toString(),
                        recipients.hash(address),
                        hotline.length() <= LONGEST_NAME
                                ? hotline
                                : hotline.substring(0, LONGEST_NAME - 1) + "…");
        return sealer.seal(Ring.LINK, SealedField.SUBSCRIPTION, plain).text();
    }

    /** Empty for one that is none of ours. */
    Optional<Opened> read(String token) {
        try {
            var plain = sealer.open(Ring.LINK, SealedField.SUBSCRIPTION, new Sealed(token));
            return Optional.of(opened(plain.split(SEPARATOR, PARTS)));
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    private static Opened opened(String[] parts) {
        var list =
                Arrays.stream(MailingList.values())
                        .filter(it -> it.text().equals(parts[0]))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no such list any more"));
        return new Opened(parts[2], new Subscription(list, UUID.fromString(parts[1]), parts[3]));
    }

    /** @param recipient the keyed hash of a mailbox */
    record Opened(String recipient, Subscription subscription) {}
}
