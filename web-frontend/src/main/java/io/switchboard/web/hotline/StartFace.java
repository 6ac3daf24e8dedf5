package io.switchboard.web.hotline;

import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.hotline.HotlineView;
import java.util.List;

/**
 * The form by which somebody answers.
 *
 * @param title what it is for, seeing who answers now
 * @param people whom the hotline knows
 * @param trainings conferences that may take the calls
 * @param typing whether a phone may be typed
 * @param choosing whether there is anything to choose from besides typing a phone
 * @param press what its main button says
 * @param join whether several may answer, and one more
 * @param full what is said where as many answer as may; null otherwise
 */
record StartFace(
        String title,
        AnswerForm form,
        Mistakes mistakes,
        List<Choice> people,
        List<Choice> trainings,
        List<Choice> hours,
        boolean typing,
        boolean choosing,
        String press,
        boolean join,
        String full,
        String zone,
        String clock,
        long revision) {

    /**
     * @param id of its field, for its label
     * @param more what is written small beside it
     */
    record Choice(String id, String value, String words, String more, boolean chosen) {

        @Override
        public String toString() {
            return "Choice[" + id + "]";
        }
    }

    static StartFace of(
            HotlineView view,
            List<ConferenceView> conferences,
            AnswerForm form,
            Mistakes mistakes,
            AnsweringMessages words,
            Moments moments) {
        var people = people(view, form);
        var trainings = trainings(conferences, form, words, moments);
        var answering = view.summary().answerers().size();
        var join = answering > 0 && answering < view.several();
        return new StartFace(
                title(answering, join, words),
                form,
                mistakes,
                people,
                trainings,
                hours(form, words),
                !view.knownOnly(),
                !people.isEmpty() || !trainings.isEmpty(),
                answering == 0 ? words.begins() : join ? words.joins() : words.takesOver(),
                join,
                answering > 1 && !join ? words.full(answering) : null,
                moments.zone().getId(),
                moments.clock(),
                view.revision());
    }

    private static String title(int answering, boolean join, AnsweringMessages words) {
        return answering == 0 ? words.begin() : join ? words.also() : words.instead();
    }

    private static List<Choice> people(HotlineView view, AnswerForm form) {
        return view.volunteers().stream()
                .map(
                        it -> {
                            var id = it.id().toString();
                            return new Choice(
                                    "who-" + id,
                                    id,
                                    it.name(),
                                    it.phone(),
                                    form.who().equalsIgnoreCase(id));
                        })
                .toList();
    }

    private static List<Choice> trainings(
            List<ConferenceView> conferences,
            AnswerForm form,
            AnsweringMessages words,
            Moments moments) {
        return conferences.stream()
                .map(
                        it -> {
                            var value = AnswerForm.CONFERENCE + it.id();
                            return new Choice(
                                    "who-" + value,
                                    value,
                                    it.title() == null ? words.untitled() : it.title(),
                                    words.trainingUntil(
                                            it.number().spoken(), moments.of(it.endsAt())),
                                    form.who().equalsIgnoreCase(value));
                        })
                .toList();
    }

    private static List<Choice> hours(AnswerForm form, AnsweringMessages words) {
        return AnswerForm.HOURS.stream()
                .map(
                        it -> {
                            var value = it.toString();
                            return new Choice(
                                    "until-" + value,
                                    value,
                                    words.hours(it),
                                    null,
                                    form.until().equals(value));
                        })
                .toList();
    }

    /** Whether to show it unfolded though somebody answers. */
    public boolean isOpen() {
        return mistakes.first() != null || !form.seen().isEmpty();
    }

    public boolean isTraining() {
        return trainings.stream().anyMatch(Choice::chosen);
    }

    /** Whether nobody can be chosen at all. */
    public boolean isImpossible() {
        return !typing && !choosing;
    }

    public boolean isUntilStopped() {
        return !isUntilDay() && !isUntilTime() && hours.stream().noneMatch(Choice::chosen);
    }

    public boolean isUntilDay() {
        return form.until().equals(AnswerForm.DAY);
    }

    public boolean isUntilTime() {
        return form.until().equals(AnswerForm.TIME);
    }

    @Override
    public String toString() {
        return "StartFace";
    }
}
