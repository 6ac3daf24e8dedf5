package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.rota.PlanShift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A planned shift as somebody wishes for it, as it came.
 *
 * @param rhythm {@link #WEEKLY} or {@link #ONCE}
 * @param day of a weekly one, in English capitals; not looked at otherwise, likewise the two last
 * @param date of one that is once; not looked at otherwise
 */
record PlanForm(
        String volunteer,
        String rhythm,
        String day,
        String date,
        String from,
        String to,
        String validFrom,
        String validUntil) {

    static final String WEEKLY = "weekly";
    static final String ONCE = "once";

    PlanForm {
        volunteer = Typed.text(volunteer);
        rhythm = Typed.text(rhythm);
        day = Typed.text(day);
        date = Typed.text(date);
        from = Typed.text(from);
        to = Typed.text(to);
        validFrom = Typed.text(validFrom);
        validUntil = Typed.text(validUntil);
    }

    static PlanForm blank() {
        return new PlanForm("", WEEKLY, "", "", "", "", "", "");
    }

    public boolean isOnce() {
        return rhythm.equals(ONCE);
    }

    boolean hasVolunteer() {
        return Typed.id(volunteer).isPresent();
    }

    boolean hasDay() {
        return isOnce() || dayOfWeek().isPresent();
    }

    boolean hasDate() {
        return !isOnce() || Typed.day(date).isPresent();
    }

    boolean hasFrom() {
        return Typed.time(from).isPresent();
    }

    boolean hasTo() {
        return Typed.time(to).isPresent();
    }

    boolean hasValidFrom() {
        return isOnce() || validFrom.isEmpty() || Typed.day(validFrom).isPresent();
    }

    boolean hasValidUntil() {
        return isOnce() || validUntil.isEmpty() || Typed.day(validUntil).isPresent();
    }

    boolean isInOrder() {
        var first = Typed.day(validFrom);
        var last = Typed.day(validUntil);
        return isOnce() || first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    }

    boolean isWhole() {
        return hasVolunteer()
                && hasDay()
                && hasDate()
                && hasFrom()
                && hasTo()
                && hasValidFrom()
                && hasValidUntil()
                && isInOrder();
    }

    /** Of a form that is whole. */
    PlanShift wish(Operator operator, String hotline) {
        return new PlanShift(
                operator,
                hotline,
                Typed.id(volunteer).orElseThrow(),
                isOnce() ? null : dayOfWeek().orElseThrow(),
                isOnce() ? Typed.day(date).orElseThrow() : null,
                Typed.time(from).orElseThrow(),
                Typed.time(to).orElseThrow(),
                isOnce() ? null : dayOrNull(validFrom),
                isOnce() ? null : dayOrNull(validUntil));
    }

    private Optional<DayOfWeek> dayOfWeek() {
        return Arrays.stream(DayOfWeek.values()).filter(it -> it.name().equals(day)).findFirst();
    }

    private static LocalDate dayOrNull(String typed) {
        return Typed.day(typed).orElse(null);
    }

    @Override
    public String toString() {
        return "PlanForm";
    }
}
