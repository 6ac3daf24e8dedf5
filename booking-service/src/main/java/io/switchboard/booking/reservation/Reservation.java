package io.switchboard.booking.reservation;

import io.switchboard.booking.conference.Booking;
import io.switchboard.booking.offer.Lasting;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A request for a conference: it waits for its link to be pressed, unless the door answers for who asks. */
@Entity
public class Reservation {

    @Id private UUID id;

    private String address;
    private String addressHash;
    private String domain;
    private String networkHash;
    private Integer lengthSeconds;
    private LocalDate lastDay;
    private String title;
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String zone;
    private byte[] secretHash;
    private String idempotencyHash;
    private String requestHash;
    private Instant requestedAt;
    private Instant expiresAt;

    protected Reservation() {}

    /** What is asked, with everything personal already sealed or hashed. */
    record Asked(
            Sealed address,
            String domain,
            String addressHash,
            String networkHash,
            String idempotencyHash,
            String requestHash,
            Lasting lasting,
            Sealed title,
            Instant startsAt,
            Language language,
            ZoneId zone) {}

    /** One that waits for its link; a link to a conference whose last day is over would be good for nothing. */
    static Reservation byLink(Asked asked, byte[] secretHash, Instant now, Duration linkValidity) {
        var expiresAt = now.plus(linkValidity);
        var lastDay = asked.lasting().lastDay();
        var over = lastDay == null ? expiresAt : asked.lasting().endFrom(now, asked.zone());
        var reservation = new Reservation(asked, now, over.isBefore(expiresAt) ? over : expiresAt);
        reservation.secretHash = secretHash.clone();
        return reservation;
    }

    /** One that is confirmed as it comes. */
    static Reservation direct(Asked asked, Instant now) {
        return new Reservation(asked, now, now);
    }

    private Reservation(Asked asked, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.address = asked.address().text();
        this.addressHash = asked.addressHash();
        this.domain = asked.domain();
        this.networkHash = asked.networkHash();
        this.idempotencyHash = asked.idempotencyHash();
        this.requestHash = asked.requestHash();
        this.lengthSeconds =
                asked.lasting().length() == null
                        ? null
                        : Math.toIntExact(asked.lasting().length().toSeconds());
        this.lastDay = asked.lasting().lastDay();
        this.title = asked.title() == null ? null : asked.title().text();
        this.startsAt = asked.startsAt();
        this.language = asked.language();
        this.zone = asked.zone().getId();
        this.requestedAt = now;
        this.expiresAt = expiresAt;
    }

    public UUID id() {
        return id;
    }

    Booking booking() {
        var length = lengthSeconds == null ? null : Duration.ofSeconds(lengthSeconds);
        return new Booking(
                id,
                new Sealed(address),
                addressHash,
                domain,
                new Lasting(length, lastDay),
                title == null ? null : new Sealed(title),
                startsAt,
                language,
                ZoneId.of(zone));
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    /** Lets the Idempotency-Key stand for another request. */
    void forgetKey() {
        idempotencyHash = null;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean asksTheSameAs(String otherRequestHash) {
        return requestHash.equals(otherRequestHash);
    }
}
