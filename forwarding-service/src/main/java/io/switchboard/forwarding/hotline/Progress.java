package io.switchboard.forwarding.hotline;

import io.switchboard.contracts.hotline.Settling;
import io.switchboard.platform.trace.TraceParent;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * How far OVH has what a hotline shall be. Who is at it, and when somebody has to look, stands beside it in the row by the database's clock:
 * see {@link HotlineRepository#claim}.
 */
@Embeddable
public class Progress {

    private long revision;
    private long settled;
    private long round;
    private Instant pendingSince;
    private String trouble;
    private boolean troubleFinal;
    private int attempts;
    private String lineAtOvh;
    private String unansweredAtOvh;
    private String trace;

    @Column(insertable = false, updatable = false)
    private Instant dueAt;

    protected Progress() {}

    static Progress begun(Instant now) {
        var progress = new Progress();
        progress.revision = 1;
        progress.pendingSince = now;
        return progress;
    }

    /** Something else shall be at OVH from now on. What went wrong before is of no interest any more. */
    public long want(Instant now) {
        revision++;
        trace = TraceParent.current().map(TraceParent::text).orElse(null);
        pendingSince = isSettled() || pendingSince == null ? now : pendingSince;
        forgetTrouble();
        return revision;
    }

    /** Of who wanted last what is to be at OVH. */
    public Optional<TraceParent> trace() {
        return TraceParent.read(trace);
    }

    /** OVH has what this revision says; a later one may be left to do. */
    public void settle(long done) {
        settled = Math.max(settled, done);
        forgetTrouble();
        if (isSettled()) {
            pendingSince = null;
        }
    }

    /** OVH did not do it. */
    public void fail(String reason, boolean forGood) {
        trouble = reason;
        troubleFinal = forGood;
        attempts++;
    }

    /** Somebody wants it tried again. */
    public void tryAgain() {
        forgetTrouble();
    }

    /** OVH is asked once more: under names of its own, so that nothing is taken for a repetition of what was asked before. */
    public long nextRound() {
        return ++round;
    }

    /** The round under way, or the last one. */
    public long round() {
        return round;
    }

    private void forgetTrouble() {
        trouble = null;
        troubleFinal = false;
        attempts = 0;
    }

    /** As people see it. */
    public Settling settling() {
        if (isSettled()) {
            return new Settling(Settling.State.SETTLED, null, null, null);
        }
        return troubleFinal
                ? new Settling(Settling.State.FAILED, trouble, pendingSince, null)
                : new Settling(
                        Settling.State.PENDING,
                        trouble,
                        pendingSince,
                        trouble == null ? null : dueAt);
    }

    public boolean isSettled() {
        return settled >= revision;
    }

    /** Whether nothing happens until somebody decides. */
    public boolean waitsForSomebody() {
        return !isSettled() && troubleFinal;
    }

    public long revision() {
        return revision;
    }

    public long settledRevision() {
        return settled;
    }

    public int attempts() {
        return attempts;
    }

    /** By the service's clock. */
    public Optional<Instant> pendingSince() {
        return Optional.ofNullable(pendingSince);
    }

    /** Keyed hash of the phone that the line forwards to, {@code none} for no forward; empty while unknown. */
    public Optional<String> lineAtOvh() {
        return Optional.ofNullable(lineAtOvh);
    }

    /** @param mark null while OVH is being asked to change it */
    public void lineIs(String mark) {
        lineAtOvh = mark;
    }

    /** Keyed hash of what callers get when nobody answers, as OVH was last known to have it; empty while unknown. */
    public Optional<String> unansweredAtOvh() {
        return Optional.ofNullable(unansweredAtOvh);
    }

    /** @param mark null while OVH is being asked to change it */
    public void unansweredIs(String mark) {
        unansweredAtOvh = mark;
    }
}
