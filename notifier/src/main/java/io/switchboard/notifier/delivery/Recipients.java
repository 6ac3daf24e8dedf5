package io.switchboard.notifier.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** People as deliveries know them: by the keyed hash of their mailbox, the same in every service. */
@ApplicationScoped
public class Recipients {

    /** What was ended before keeps its end; what still waited ends here. */
    private static final String FORGET =
            """
            update delivery set recipient = null, content = null, recipient_hash = null,
              reason = case when state in ('planned', 'sending') then 'its person asked to be forgotten' else reason end,
              ended_at = coalesce(ended_at, ?2), claimed_by = null, claimed_until = null,
              state = case when state in ('planned', 'sending') then 'withdrawn' else state end
            where recipient_hash = ?1
            """;

    private static final String FORGET_WISHES = "delete from opt_out where recipient_hash = ?1";

    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final Clock clock;

    Recipients(Sealer sealer, Fingerprints fingerprints, Clock clock) {
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /**
     * Erases, in the transaction under way, recipient and content of all letters to that person, with what found them, and which letters
     * they did not want. Those that wait are not sent any more.
     */
    public Uni<Void> forget(Sealed address) {
        var hash = hash(EmailAddress.of(open(address)));
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(FORGET)
                                        .setParameter(1, hash)
                                        .setParameter(2, clock.instant())
                                        .executeUpdate()
                                        .chain(
                                                () ->
                                                        session.createNativeQuery(FORGET_WISHES)
                                                                .setParameter(1, hash)
                                                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** Empty for a channel; and while an address cannot be read: nobody can be written to by it either, until somebody sets it right. */
    Optional<String> hash(Recipient recipient) {
        return switch (recipient.medium()) {
            case MAIL -> hash(new Sealed(recipient.text()));
            case MATTERMOST -> Optional.empty();
        };
    }

    private Optional<String> hash(Sealed address) {
        try {
            return EmailAddress.parse(open(address)).map(this::hash);
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    /** As rows have it. */
    public String hash(EmailAddress address) {
        return fingerprints.of("address", address.mailbox());
    }

    private String open(Sealed address) {
        return sealer.open(Ring.ADDRESS, SealedField.ADDRESS, address);
    }
}
