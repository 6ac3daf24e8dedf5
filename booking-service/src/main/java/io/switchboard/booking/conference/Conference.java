package io.switchboard.booking.conference;

import io.switchboard.booking.offer.Lasting;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.trace.TraceParent;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A room on a conference number until an instant. Its changes return the events that tell of them; when something is left to do at OVH, it
 * stands in {@code due_at}, which the ledger keeps by the database's clock.
 */
@Entity
@DynamicUpdate
class Conference {

    @Id private UUID id;

    private UUID reservationId;

    @Enumerated(EnumType.STRING)
    private ConferenceState state;

    private String number;
    private String accessCode;
    private boolean codeSent;

    @Embedded private Owner owner;
    @Embedded private Invitation invitation;

    private Integer lengthSeconds;
    private LocalDate lastDay;
    private Instant confirmedAt;
    private Instant giveUpAt;
    private Instant endsAt;
    private Instant extendsTo;
    private Instant overAt;
    private boolean cancelled;
    private int attempts;

    /** Set by the database alone, cleared here: see {@link ConferenceRepository#dueIn}. */
    @Column(insertable = false)
    private Instant dueAt;

    private long revision;

    /** The trace of what somebody wants of it, for whoever goes on with that. */
    private String trace;

    protected Conference() {}

    /** A conference that OVH has not heard of yet. */
    static Conference confirmed(
            Booking booking, Sealed accessCode, Instant now, Duration giveUpAfter) {
        var conference = new Conference();
        conference.id = UUID.randomUUID();
        conference.reservationId = booking.reservation();
        conference.state = ConferenceState.OPENING;
        conference.accessCode = accessCode.text();
        conference.owner = Owner.of(booking);
        conference.invitation = Invitation.of(booking);
        conference.lengthSeconds = seconds(booking.lasting().length());
        conference.lastDay = booking.lasting().lastDay();
        conference.confirmedAt = now;
        conference.giveUpAt = now.plus(giveUpAfter);
        conference.endsAt = booking.lasting().endFrom(now, booking.zone());
        conference.remember(TraceParent.current());
        return conference;
    }

    private static Integer seconds(Duration length) {
        return length == null ? null : Math.toIntExact(length.toSeconds());
    }

    /** Notes that OVH is asked now, on this number. */
    void attempt(DialNumber onNumber) {
        number = onNumber.ovh();
        codeSent = true;
        attempts++;
    }

    /** The code turned out to be somebody else's room: takes another, on any number. */
    void recode(Sealed anotherCode) {
        accessCode = anotherCode.text();
        codeSent = false;
        number = null;
    }

    ConferenceBooked open(DialNumber atNumber, Sealed withCode, Sealed secret) {
        become(ConferenceState.OPEN);
        number = atNumber.ovh();
        accessCode = withCode.text();
        return Tidings.booked(this, secret);
    }

    ConferenceFailed fail(Instant now) {
        become(ConferenceState.FAILED);
        overAt = now;
        accessCode = codeSent ? accessCode : null;
        return Tidings.failed(this, now);
    }

    /** Somebody wants it to end later; OVH has yet to prolong the room. */
    void wish(Instant laterEnd) {
        extendsTo = laterEnd;
        remember(TraceParent.current());
    }

    /** OVH has prolonged the room. A still later end that somebody wants meanwhile is left to do. */
    ConferenceExtended extend(Instant laterEnd, Sealed secret) {
        var endedBefore = endsAt;
        endsAt = laterEnd;
        lastDay = lastDay == null ? null : LocalDate.ofInstant(laterEnd, owner.zone());
        extendsTo = extendsTo != null && extendsTo.isAfter(laterEnd) ? extendsTo : null;
        invitation.changed();
        become(state);
        return Tidings.extended(this, endedBefore, secret);
    }

    /** Nothing comes of a later end. */
    void unwish() {
        extendsTo = null;
        dueAt = null;
    }

    /** Somebody gives it back; OVH has yet to close the room. */
    void giveBack() {
        become(ConferenceState.ENDING);
        cancelled = true;
        remember(TraceParent.current());
    }

    ConferenceCancelled cancel(Instant now) {
        finish(ConferenceState.ENDED, now);
        invitation.changed();
        return Tidings.cancelled(this, now);
    }

    /** OVH has its room no more, and we did not close it. */
    ConferenceLost lose(Instant now) {
        finish(ConferenceState.LOST, now);
        invitation.changed();
        return Tidings.lost(this, now);
    }

    ConferenceEnded end() {
        finish(ConferenceState.ENDED, endsAt);
        return Tidings.ended(this);
    }

    /** A room came when nobody waited for it any more; it is the one to close, even if one was closed before. */
    void leftBehind(DialNumber atNumber, Sealed withCode) {
        attempts++;
        number = atNumber.ovh();
        accessCode = withCode.text();
    }

    /** Nothing is left to do at OVH, be it what an opening that failed left behind. The code of one that is over is of no use any more. */
    void nothingLeft() {
        dueAt = null;
        accessCode = overAt == null ? accessCode : null;
    }

    private void remember(Optional<TraceParent> cause) {
        trace = cause.map(TraceParent::text).orElse(null);
    }

    private void finish(ConferenceState last, Instant at) {
        become(last);
        extendsTo = null;
        overAt = at;
        accessCode = null;
    }

    private void become(ConferenceState next) {
        state = next;
        dueAt = null;
        revision++;
    }

    UUID id() {
        return id;
    }

    UUID reservation() {
        return reservationId;
    }

    /** The state as stored; {@link #stateAt} is what people are told. */
    ConferenceState state() {
        return state;
    }

    /** Over at its very end, whether or not somebody has noted it yet; but not while OVH may just have given it a later one. */
    ConferenceState stateAt(Instant now) {
        var mayGoOn = extendsTo != null && now.isBefore(extendsTo);
        return state == ConferenceState.OPEN && isPastItsEnd(now) && !mayGoOn
                ? ConferenceState.ENDED
                : state;
    }

    boolean isPastItsEnd(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether it is too late to open it. */
    boolean isTooLate(Instant now) {
        return !now.isBefore(giveUpAt) || isPastItsEnd(now);
    }

    /** Null until a number was chosen. */
    DialNumber number() {
        return number == null ? null : new DialNumber(number);
    }

    /** Null once it is erased. */
    Sealed accessCode() {
        return accessCode == null ? null : new Sealed(accessCode);
    }

    boolean wasSent() {
        return codeSent;
    }

    Owner owner() {
        return owner;
    }

    Invitation invitation() {
        return invitation;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    /** What it was booked for; its last day moves with its end. */
    Lasting lasting() {
        return new Lasting(
                lengthSeconds == null ? null : Duration.ofSeconds(lengthSeconds), lastDay);
    }

    Instant endsAt() {
        return endsAt;
    }

    /** A later end that somebody wants and OVH has yet to confirm; null for none. */
    Instant extendsTo() {
        return extendsTo;
    }

    Optional<TraceParent> trace() {
        return TraceParent.read(trace);
    }

    boolean cancelled() {
        return cancelled;
    }

    int attempts() {
        return attempts;
    }

    /** How often something about it changed that others are told; the version its events carry. */
    long revision() {
        return revision;
    }
}
