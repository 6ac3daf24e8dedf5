package io.switchboard.web.rota;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with each field of a plan; null where nothing is. */
record PlanMistakes(
        String volunteer,
        String day,
        String date,
        String from,
        String to,
        String validFrom,
        String validUntil) {

    static final PlanMistakes NONE = new PlanMistakes(null, null, null, null, null, null, null);

    /** A mistake with a way to its field. */
    record Mistake(String field, String sentence) {}

    static PlanMistakes in(PlanForm form, ShiftMessages words) {
        return new PlanMistakes(
                form.hasVolunteer() ? null : words.wrongVolunteer(),
                form.hasDay() ? null : words.wrongDay(),
                form.hasDate() ? null : words.wrongDate(),
                form.hasFrom() ? null : words.wrongTime(),
                form.hasTo() ? null : words.wrongTime(),
                form.hasValidFrom() ? null : words.wrongValid(),
                !form.hasValidUntil()
                        ? words.wrongValid()
                        : form.isInOrder() ? null : words.wrongOrder());
    }

    /** The service does not know whom the form names any more. */
    static PlanMistakes ofVolunteer(String sentence) {
        return new PlanMistakes(sentence, null, null, null, null, null, null);
    }

    /** Of the last day on which the shift could begin: its date, or the end of its weeks. */
    static PlanMistakes past(PlanForm form, ShiftMessages words) {
        return form.isOnce()
                ? new PlanMistakes(null, null, words.past(), null, null, null, null)
                : new PlanMistakes(null, null, null, null, null, null, words.past());
    }

    /** In the order of the form. */
    public List<Mistake> lines() {
        return Stream.of(
                        new Mistake("volunteer", volunteer),
                        new Mistake("day", day),
                        new Mistake("date", date),
                        new Mistake("from", from),
                        new Mistake("to", to),
                        new Mistake("valid-from", validFrom),
                        new Mistake("valid-until", validUntil))
                .filter(it -> it.sentence() != null)
                .toList();
    }
}
