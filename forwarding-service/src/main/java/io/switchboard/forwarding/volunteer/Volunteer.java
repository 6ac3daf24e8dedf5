package io.switchboard.forwarding.volunteer;

import io.switchboard.contracts.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody whom a hotline knows. What is personal is sealed; who it is, and their phone, are found by keyed hashes. */
@Entity
@DynamicUpdate
public class Volunteer {

    @Id private UUID id;
    private UUID hotlineId;
    private String name;
    private String phone;
    private String phoneHash;
    private String address;
    private String person;
    private Instant createdAt;

    protected Volunteer() {}

    static Volunteer of(UUID hotline, Facts facts, Instant now) {
        var volunteer = new Volunteer();
        volunteer.id = UUID.randomUUID();
        volunteer.hotlineId = hotline;
        volunteer.createdAt = now;
        volunteer.become(facts);
        return volunteer;
    }

    /**
     * What is known of somebody.
     *
     * @param name sealed as {@code name}
     * @param phone sealed as {@code phone}
     * @param phoneHash keyed
     * @param address sealed as {@code address}; null for none
     * @param person keyed hash of their mailbox; null likewise
     */
    record Facts(Sealed name, Sealed phone, String phoneHash, Sealed address, String person) {}

    void become(Facts facts) {
        name = facts.name().text();
        phone = facts.phone().text();
        phoneHash = facts.phoneHash();
        address = facts.address() == null ? null : facts.address().text();
        person = facts.person();
    }

    public UUID id() {
        return id;
    }

    public UUID hotline() {
        return hotlineId;
    }

    /** Sealed as {@code name} in the ring {@code address}. */
    public Sealed name() {
        return new Sealed(name);
    }

    /** Sealed as {@code phone} in the ring {@code address}. */
    public Sealed phone() {
        return new Sealed(phone);
    }

    /** Keyed. */
    public String phoneHash() {
        return phoneHash;
    }

    /** Where they are reminded, sealed as {@code address} in the ring {@code address}; empty for nowhere. */
    public Optional<Sealed> address() {
        return Optional.ofNullable(address).map(Sealed::new);
    }

    /** Keyed hash of their mailbox; empty without an address. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }
}
