package io.switchboard.booking.reservation;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A request for a conference, waiting for its link to be pressed. */
@Entity
public class Reservation {

    @Id private UUID id;

    private String address;
    private String addressHash;
    private String domain;
    private String networkHash;
    private int lengthSeconds;

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
            Duration length,
            Language language,
            ZoneId zone) {}

    Reservation(UUID id, Asked asked, byte[] secretHash, Instant now, Duration linkValidity) {
        this.id = id;
        this.address = asked.address().text();
        this.addressHash = asked.addressHash();
        this.domain = asked.domain();
        this.networkHash = asked.networkHash();
        this.idempotencyHash = asked.idempotencyHash();
        this.requestHash = asked.requestHash();
        this.lengthSeconds = Math.toIntExact(asked.length().toSeconds());
        this.language = asked.language();
        this.zone = asked.zone().getId();
        this.secretHash = secretHash.clone();
        this.requestedAt = now;
        this.expiresAt = now.plus(linkValidity);
    }

    public UUID id() {
        return id;
    }

    public Sealed address() {
        return new Sealed(address);
    }

    public String domain() {
        return domain;
    }

    public Duration length() {
        return Duration.ofSeconds(lengthSeconds);
    }

    public Language language() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
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
