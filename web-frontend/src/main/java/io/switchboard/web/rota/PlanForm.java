package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.rota.PlanShift;
import io.switchboard.web.page.Mistakes;
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
    static final String VOLUNTEER = "volunteer";

    private static final String DATE = "date";
    private static final String VALID_UNTIL = "valid-until";

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

    private boolean hasVolunteer() {
        return Typed.id(volunteer).isPresent();
    }

    private boolean hasDay() {
        return isOnce() || dayOfWeek().isPresent();
    }

    private boolean hasDate() {
        return !isOnce() || Typed.day(date).isPresent();
    }

    private boolean hasFrom() {
        return Typed.time(from).isPresent();
    }

    private boolean hasTo() {
        return Typed.time(to).isPresent();
    }

    private boolean hasValidFrom() {
        return isOnce() || validFrom.isEmpty() || Typed.day(validFrom).isPresent();
    }

    private boolean hasValidUntil() {
        return isOnce() || validUntil.isEmpty() || Typed.day(validUntil).isPresent();
    }

    private boolean isInOrder() {
        var first = Typed.day(validFrom);
        var last = Typed.day(validUntil);
        return isOnce() || first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
    }

    Mistakes mistakes(ShiftMessages words) {
        return Mistakes.NONE
                .and(!hasVolunteer(), VOLUNTEER, words.wrongVolunteer())
                .and(!hasDay(), "day", words.wrongDay())
                .and(!hasDate(), DATE, words.wrongDate())
                .and(!hasFrom(), "from", words.wrongTime())
                .and(!hasTo(), "to", words.wrongTime())
                .and(!hasValidFrom(), "valid-from", words.wrongValid())
                .and(!hasValidUntil(), VALID_UNTIL, words.wrongValid())
                .and(!isInOrder(), VALID_UNTIL, words.wrongOrder());
    }

    /** The field that says on which day it begins last: its date, or the end of its weeks. */
    String lastDayField() {
        return isOnce() ? DATE : VALID_UNTIL;
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
