package io.switchboard.gateway.credential;

import io.switchboard.contracts.gateway.event.CredentialExpiring;
import io.switchboard.contracts.gateway.event.CredentialRefused;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The key that we live on, as OVH was last found to know it, and what was told of it.
 *
 * @param subject whose events these are
 * @param checkedAt when OVH was asked; null before the first time
 * @param credentialId OVH's own name of it; null while that was never told
 * @param expiresAt null for a key without end, or while that was never told
 * @param told what was last announced as trouble, nothing after it was well in between
 * @param toldDays the fewest days left that were announced for this end; null before the first
 */
record OurCredential(
        UUID subject,
        long version,
        Instant checkedAt,
        Trouble trouble,
        Long credentialId,
        Instant expiresAt,
        List<String> missing,
        List<String> superfluous,
        Told told,
        Integer toldDays) {

    private static final int[] DAYS = {1, 2, 7, 30};

    /** What was announced as trouble. */
    record Told(Trouble trouble, List<String> missing) {

        static final Told NOTHING = new Told(Trouble.NONE, List.of());
    }

    /** What became of it, and what is to be announced of that. */
    record Step(OurCredential credential, List<GatewayEvent> events) {}

    /** What OVH was found to say now. */
    record Finding(
            Trouble trouble,
            Long credentialId,
            Instant expiresAt,
            List<String> missing,
            List<String> superfluous) {}

    static OurCredential unseen(UUID subject) {
        return new OurCredential(
                subject,
                0,
                null,
                Trouble.NONE,
                null,
                null,
                List.of(),
                List.of(),
                Told.NOTHING,
                null);
    }

    /** Whether its end has come, as far as we know. */
    boolean over(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Whether OVH has not been asked for so long; an answer from the future is one of a clock that was set back. */
    boolean older(Duration age, Instant now) {
        return checkedAt == null || now.isBefore(checkedAt) || !now.isBefore(checkedAt.plus(age));
    }

    /** The days to be announced, if some are due that were not. */
    Optional<Integer> daysToTell(Instant now) {
        if (expiresAt == null || over(now) || !trouble.accepts()) {
            return Optional.empty();
        }
        var left = Duration.between(now, expiresAt);
        return IntStream.of(DAYS)
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .boxed()
                .findFirst()
                .filter(days -> toldDays == null || days < toldDays);
    }

    /** What is found when OVH does not take it: the rest is as it was. */
    Finding without(Trouble why) {
        return new Finding(why, credentialId, expiresAt, List.of(), superfluous);
    }

    /** OVH said something of it; what is news is announced. */
    Step found(Finding finding, Instant now) {
        var sameEnd = Objects.equals(expiresAt, finding.expiresAt);
        var next =
                new OurCredential(
                        subject,
                        version,
                        now,
                        finding.trouble,
                        finding.credentialId,
                        finding.expiresAt,
                        finding.missing,
                        finding.superfluous,
                        told,
                        sameEnd ? toldDays : null);
        return next.telling(now);
    }

    /** Time has passed; what is news by that is announced. */
    Step telling(Instant now) {
        var events = new ArrayList<GatewayEvent>();
        var trouble = new Told(this.trouble, missing);
        if (this.trouble != Trouble.NONE && !trouble.equals(told)) {
            events.add(new CredentialRefused(this.trouble.word(), missing, now));
        }
        var days = daysToTell(now);
        days.ifPresent(_ -> events.add(new CredentialExpiring(expiresAt, daysLeft(now))));
        var next =
                new OurCredential(
                        subject,
                        version + events.size(),
                        checkedAt,
                        this.trouble,
                        credentialId,
                        expiresAt,
                        missing,
                        superfluous,
                        this.trouble == Trouble.NONE ? Told.NOTHING : trouble,
                        days.orElse(toldDays));
        return new Step(next, events);
    }

    private int daysLeft(Instant now) {
        var day = Duration.ofDays(1);
        return (int) Duration.between(now, expiresAt).plus(day).minusNanos(1).dividedBy(day);
    }
}
