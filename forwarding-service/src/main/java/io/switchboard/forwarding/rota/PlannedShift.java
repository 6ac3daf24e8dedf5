package io.switchboard.forwarding.rota;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A shift to come, weekly or dated, by its hotline's clock. */
@Entity
@DynamicUpdate
class PlannedShift {

    @Id private UUID id;
    private UUID hotlineId;
    private UUID volunteerId;
    private Integer day;
    private LocalDate date;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "to_time")
    private LocalTime to;

    private LocalDate validFrom;
    private LocalDate validUntil;
    private String uid;
    private Instant createdAt;

    protected PlannedShift() {}

    /**
     * Who answers when.
     *
     * @param from to the minute
     * @param to likewise; not after {@code from}, it is the day after
     */
    record Wish(UUID volunteer, When when, LocalTime from, LocalTime to) {

        Wish {
            from = from.truncatedTo(ChronoUnit.MINUTES);
            to = to.truncatedTo(ChronoUnit.MINUTES);
        }

        /** The same, if it is weekly, from another day on. */
        Wish countingFrom(LocalDate first) {
            return when instanceof When.Weekly weekly
                    ? new Wish(
                            volunteer,
                            new When.Weekly(weekly.day(), first, weekly.last()),
                            from,
                            to)
                    : this;
        }
    }

    /** @param uid of the calendar's event that it comes from; null for none */
    static PlannedShift of(UUID hotline, Wish wish, String uid, Instant now) {
        var planned = new PlannedShift();
        planned.id = UUID.randomUUID();
        planned.hotlineId = hotline;
        planned.uid = uid;
        planned.become(wish, now);
        return planned;
    }

    /** It is otherwise from now on: what would have begun before is none of it. */
    final void become(Wish wish, Instant now) {
        volunteerId = wish.volunteer();
        from = wish.from();
        to = wish.to();
        day = null;
        date = null;
        validFrom = null;
        validUntil = null;
        switch (wish.when()) {
            case When.Weekly weekly -> {
                day = weekly.day().getValue();
                validFrom = weekly.first();
                validUntil = weekly.last();
            }
            case When.Dated dated -> date = dated.date();
        }
        createdAt = now;
    }

    Plan plan() {
        return new Plan(id, volunteerId, when(), from, to, createdAt);
    }

    Wish wish() {
        return new Wish(volunteerId, when(), from, to);
    }

    When when() {
        return day == null
                ? new When.Dated(date)
                : new When.Weekly(DayOfWeek.of(day), validFrom, validUntil);
    }

    /** Whether it is each week on the same day, or on the same date. */
    boolean isOnDayOf(Wish other) {
        return switch (other.when()) {
            case When.Weekly weekly -> day != null && day == weekly.day().getValue();
            case When.Dated dated -> dated.date().equals(date);
        };
    }

    UUID id() {
        return id;
    }

    UUID hotline() {
        return hotlineId;
    }

    UUID volunteer() {
        return volunteerId;
    }

    /** Of the calendar's event that it comes from; empty for none. */
    Optional<String> uid() {
        return Optional.ofNullable(uid);
    }
}
