package io.switchboard.forwarding.shift;

import io.switchboard.contracts.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One phone answering a hotline, from start to end. Who changes it holds the hotline's row. */
@Entity
@DynamicUpdate
public class Shift {

    @Id private UUID id;
    private UUID hotlineId;
    private UUID volunteerId;
    private String name;
    private String phone;
    private String phoneHash;
    private UUID conferenceId;
    private Instant startedAt;
    private Instant until;
    private Instant endedAt;
    private UUID plannedId;
    private LocalDate plannedDate;
    private boolean missed;

    protected Shift() {}

    static Shift begun(UUID hotline, NewShift wish, Instant now) {
        var shift = new Shift();
        shift.id = UUID.randomUUID();
        shift.hotlineId = hotline;
        shift.volunteerId = wish.volunteer();
        shift.name = wish.name() == null ? null : wish.name().text();
        shift.phone = wish.phone().text();
        shift.phoneHash = wish.phoneHash();
        shift.conferenceId = wish.conference();
        shift.startedAt = now;
        shift.until = wish.until();
        shift.plannedId = wish.planned();
        shift.plannedDate = wish.date();
        return shift;
    }

    /** One that could not begin: for the record, so that it does not begin later. */
    public static Shift missed(UUID hotline, UUID planned, LocalDate date, Instant now) {
        var shift = new Shift();
        shift.id = UUID.randomUUID();
        shift.hotlineId = hotline;
        shift.startedAt = now;
        shift.endedAt = now;
        shift.plannedId = planned;
        shift.plannedDate = date;
        shift.missed = true;
        return shift;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void endsAt(Instant later) {
        until = later;
    }

    /**
     * The same phone once more: with its end, and as the occurrence that it was, if the end is still ahead. Empty when the phone is erased.
     */
    Optional<NewShift> again(Instant now) {
        if (phone == null) {
            return Optional.empty();
        }
        var isAhead = until != null && until.isAfter(now);
        return Optional.of(
                new NewShift(
                        volunteerId,
                        sealedName(),
                        new Sealed(phone),
                        phoneHash,
                        conferenceId,
                        isAhead ? until : null,
                        isAhead ? plannedId : null,
                        isAhead ? plannedDate : null,
                        false));
    }

    /** Another one stands for the occurrence from now on. */
    void isNoOccurrence() {
        plannedId = null;
        plannedDate = null;
    }

    public UUID id() {
        return id;
    }

    public UUID hotline() {
        return hotlineId;
    }

    /** Empty for a typed phone and for a conference. */
    public Optional<UUID> volunteer() {
        return Optional.ofNullable(volunteerId);
    }

    /** Sealed as {@code name}; empty where none was given. */
    public Optional<Sealed> name() {
        return Optional.ofNullable(sealedName());
    }

    /** Sealed as {@code phone}; empty once it is erased. */
    public Optional<Sealed> phone() {
        return Optional.ofNullable(phone).map(Sealed::new);
    }

    /** Keyed; null once the phone is erased. */
    public String phoneHash() {
        return phoneHash;
    }

    /** Empty for a person. */
    public Optional<UUID> conference() {
        return Optional.ofNullable(conferenceId);
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When it ends by itself; empty when somebody has to end it. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public boolean isUnderWay() {
        return endedAt == null;
    }

    public boolean isPlanned() {
        return plannedId != null;
    }

    private Sealed sealedName() {
        return name == null ? null : new Sealed(name);
    }
}
