package io.switchboard.notifier.delivery;

import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.delivery.Outcome.LeftToOthers;
import io.switchboard.notifier.delivery.Outcome.Postponed;
import io.switchboard.notifier.delivery.Outcome.Refused;
import io.switchboard.notifier.delivery.Outcome.Sent;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.platform.trace.TraceStep;
import io.switchboard.platform.trace.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Tries to send a letter, and judges what came of it. Never fails: whatever goes wrong is an outcome. */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final LetterJson json;
    private final Carriers carriers;
    private final DeliveryConfig config;
    private final Clock clock;
    private final Traces traces;

    Attempts(
            LetterJson json, Carriers carriers, DeliveryConfig config, Clock clock, Traces traces) {
        this.traces = traces;
        this.json = json;
        this.carriers = carriers;
        this.config = config;
        this.clock = clock;
    }

    Uni<Outcome> attempt(Claim claim, ClaimedDelivery delivery) {
        return carriers.by(delivery.recipient().medium())
                .turn()
                .chain(() -> attemptNow(claim, delivery))
                .onFailure()
                .recoverWithItem(failure -> judge(delivery, Trouble.noTurn(failure)));
    }

    private Uni<Outcome> attemptNow(Claim claim, ClaimedDelivery delivery) {
        if (!claim.holds(delivery)) {
            return Uni.createFrom().item(new LeftToOthers());
        }
        try {
            var letter = json.read(LetterKind.of(delivery.kind()), delivery.content());
            return isUseless(letter) ? tooLate(delivery) : send(claim, delivery, letter);
        } catch (RuntimeException broken) {
            return Uni.createFrom().item(judge(delivery, Trouble.unwritable(broken)));
        }
    }

    /** Looks at the claim once more when the letter is written: a replica that has just begun may take seconds over it. */
    private Uni<Outcome> send(Claim claim, ClaimedDelivery delivery, Letter letter) {
        var carrier = carriers.by(delivery.recipient().medium());
        var handingOver = carrier.carry(delivery, letter);
        if (!claim.holds(delivery)) {
            return Uni.createFrom().item(new LeftToOthers());
        }
        return traces.step(TraceStep.call("send by " + carrier.medium().text()), () -> handingOver)
                .<Outcome>replaceWith(new Sent())
                .onFailure()
                .recoverWithItem(failure -> judge(delivery, carrier.trouble(failure)));
    }

    private static Uni<Outcome> tooLate(ClaimedDelivery delivery) {
        return Uni.createFrom()
                .item(refuse(delivery, "what it offers was over before it could be sent"));
    }

    private boolean isUseless(Letter letter) {
        return letter.uselessFrom().filter(end -> !clock.instant().isBefore(end)).isPresent();
    }

    private Outcome judge(ClaimedDelivery delivery, Trouble trouble) {
        if (trouble.permanent()) {
            return refuse(delivery, trouble.reason());
        }
        if (!clock.instant().isBefore(delivery.triedSince().plus(config.giveUpAfter()))) {
            return refuse(delivery, "given up: " + trouble.reason());
        }
        var pause = longer(pause(delivery.attempt()), trouble.pause());
        return new Postponed(pause, trouble.reason());
    }

    private static Outcome refuse(ClaimedDelivery delivery, String reason) {
        LOG.warnf(
                "delivery=%s kind=%s attempt=%d refused: %s",
                delivery.id(), delivery.kind(), delivery.attempt(), reason);
        return new Refused(reason);
    }

    private Duration pause(int attempt) {
        var grown = config.firstPause().multipliedBy(1L << Math.min(attempt - 1, 20));
        return grown.compareTo(config.longestPause()) < 0 ? grown : config.longestPause();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
