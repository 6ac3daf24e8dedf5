package io.switchboard.booking.conference;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
    private String address;
    private String domain;
    private int lengthSeconds;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String zone;
    private Instant confirmedAt;
    private Instant giveUpAt;
    private Instant endsAt;
    private boolean cancelled;
    private int attempts;

    /** Set by the database alone, cleared here: see {@link ConferenceRepository#dueIn}. */
    @Column(insertable = false)
    private Instant dueAt;

    private long revision;

    protected Conference() {}

    /** A conference that OVH has not heard of yet. The end is in whole seconds, as OVH keeps it. */
    static Conference confirmed(
            Booking booking, Sealed accessCode, Instant now, Duration giveUpAfter) {
        var conference = new Conference();
        conference.id = UUID.randomUUID();
        conference.reservationId = booking.reservation();
        conference.state = ConferenceState.OPENING;
        conference.accessCode = accessCode.text();
        conference.address = booking.address().text();
        conference.domain = booking.domain();
        conference.lengthSeconds = Math.toIntExact(booking.length().toSeconds());
        conference.language = booking.language();
        conference.zone = booking.zone().getId();
        conference.confirmedAt = now;
        conference.giveUpAt = now.plus(giveUpAfter);
        conference.endsAt = now.plus(booking.length()).truncatedTo(ChronoUnit.SECONDS);
        return conference;
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

    ConferenceBooked open(DialNumber atNumber, Sealed withCode, Sealed secret, Instant now) {
        become(ConferenceState.OPEN);
        number = atNumber.ovh();
        accessCode = withCode.text();
        return new ConferenceBooked(
                id,
                reservationId,
                address(),
                domain,
                atNumber,
                withCode,
                secret,
                null,
                null,
                now,
                endsAt,
                language,
                zone());
    }

    ConferenceFailed fail(Instant now) {
        become(ConferenceState.FAILED);
        return new ConferenceFailed(
                id, reservationId, address(), domain, confirmedAt, now, language, zone());
    }

    /** Somebody gives it back; OVH has yet to close the room. */
    void giveBack() {
        become(ConferenceState.ENDING);
        cancelled = true;
    }

    ConferenceCancelled cancel(Instant now) {
        become(ConferenceState.ENDED);
        return new ConferenceCancelled(
                id, address(), domain, number(), null, null, endsAt, now, 1, language, zone());
    }

    ConferenceEnded end() {
        become(ConferenceState.ENDED);
        return new ConferenceEnded(id, domain, endsAt);
    }

    /** A room came when nobody waited for it any more; it is the one to close, even if one was closed before. */
    void leftBehind(DialNumber atNumber, Sealed withCode) {
        attempts++;
        number = atNumber.ovh();
        accessCode = withCode.text();
    }

    /** What an opening that failed may have left at OVH is closed. */
    void nothingLeft() {
        dueAt = null;
    }

    private void become(ConferenceState next) {
        state = next;
        dueAt = null;
        revision++;
    }

    UUID id() {
        return id;
    }

    /** The state as stored; {@link #stateAt} is what people are told. */
    ConferenceState state() {
        return state;
    }

    /** Over at its very end, whether or not somebody has noted it yet. */
    ConferenceState stateAt(Instant now) {
        return state == ConferenceState.OPEN && !now.isBefore(endsAt)
                ? ConferenceState.ENDED
                : state;
    }

    boolean isLost(Instant now) {
        return !now.isBefore(giveUpAt) || !now.isBefore(endsAt);
    }

    /** Null until a number was chosen. */
    DialNumber number() {
        return number == null ? null : new DialNumber(number);
    }

    Sealed accessCode() {
        return new Sealed(accessCode);
    }

    boolean wasSent() {
        return codeSent;
    }

    Sealed address() {
        return new Sealed(address);
    }

    String domain() {
        return domain;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Duration length() {
        return Duration.ofSeconds(lengthSeconds);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean cancelled() {
        return cancelled;
    }

    int attempts() {
        return attempts;
    }

    /** How often its state changed; the version its events carry. */
    long revision() {
        return revision;
    }
}
