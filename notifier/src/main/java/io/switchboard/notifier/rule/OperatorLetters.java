package io.switchboard.notifier.rule;

import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.gateway.event.CredentialExpiring;
import io.switchboard.contracts.gateway.event.CredentialRefused;
import io.switchboard.notifier.letter.OperatorLetter;
import io.switchboard.notifier.letter.OperatorLetter.ConferenceTrouble;
import io.switchboard.notifier.letter.OperatorLetter.KeyExpiring;
import io.switchboard.notifier.letter.OperatorLetter.KeyRefused;
import io.switchboard.notifier.letter.OperatorLetter.ServiceDisturbed;

/** What whoever runs the service is told of an event. */
final class OperatorLetters {

    private static final String MISSING_RULES = "missing-rules";

    private OperatorLetters() {}

    static OperatorLetter of(ConferenceFailed it) {
        return new ConferenceTrouble(
                it.conference(), false, it.domain(), null, it.confirmedAt(), it.address() != null);
    }

    static OperatorLetter of(ConferenceLost it) {
        return new ConferenceTrouble(
                it.conference(),
                true,
                it.domain(),
                it.number(),
                it.noticedAt(),
                it.address() != null);
    }

    static OperatorLetter of(CredentialExpiring it) {
        return new KeyExpiring(it.expiresAt(), it.days());
    }

    static OperatorLetter of(CredentialRefused it) {
        return new KeyRefused(it.reason(), it.missing(), it.noticedAt());
    }

    /** Whether OVH still takes the key for some of what is needed. */
    static boolean isPartial(CredentialRefused it) {
        return it.reason().equals(MISSING_RULES);
    }

    static OperatorLetter disturbed(CredentialRefused it) {
        return new ServiceDisturbed(it.noticedAt());
    }
}
