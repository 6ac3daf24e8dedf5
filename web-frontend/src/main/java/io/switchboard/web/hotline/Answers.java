package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.hotline.AnswerHotline;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.contracts.hotline.TrainingConference;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.Hotlines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Lets somebody answer, by a form that can be read. */
@ApplicationScoped
class Answers {

    private static final String HIDDEN = "•";

    private final Hotlines hotlines;
    private final Trainings trainings;
    private final Clock clock;

    Answers(Hotlines hotlines, Trainings trainings, Clock clock) {
        this.hotlines = hotlines;
        this.trainings = trainings;
        this.clock = clock;
    }

    /**
     * @param form where somebody was chosen, and which {@linkplain AnswerForm#hasEnd has an end}
     * @return what is to be told; empty when the conference is not theirs, or not open
     */
    Uni<Optional<Done>> answer(Operator operator, String hotline, AnswerForm form) {
        var conference = form.conference();
        return conference.isEmpty()
                ? answer(operator, form, wish(operator, hotline, form, null))
                : trainings
                        .find(operator, conference.get())
                        .chain(
                                found ->
                                        found.isEmpty()
                                                ? Uni.createFrom().item(Optional.empty())
                                                : answer(
                                                        operator,
                                                        form,
                                                        wish(
                                                                operator,
                                                                hotline,
                                                                form,
                                                                found.get())));
    }

    private Uni<Optional<Done>> answer(Operator operator, AnswerForm form, AnswerHotline wish) {
        return hotlines.answer(wish)
                .chain(view -> isBilled(operator, view, form))
                .map(billed -> Optional.of(billed ? Done.BILLED : Done.ANSWERING));
    }

    private AnswerHotline wish(
            Operator operator, String hotline, AnswerForm form, ConferenceView conference) {
        var typed = form.isTyped();
        return new AnswerHotline(
                operator,
                hotline,
                typed ? form.phone() : null,
                typed && !form.name().isEmpty() ? form.name() : null,
                form.volunteer().orElse(null),
                conference == null
                        ? null
                        : new TrainingConference(
                                conference.id(), conference.number(), conference.endsAt()),
                form.end(clock.instant()),
                form.instead(),
                form.revision());
    }

    /** What cannot be found out is not warned of: it is done by now. */
    private Uni<Boolean> isBilled(Operator operator, HotlineView view, AnswerForm form) {
        return phone(view, form)
                .map(
                        phone ->
                                hotlines.check(operator, view.summary().slug(), phone)
                                        .map(PhoneCheck::billedMobile)
                                        .onFailure(ForwardingTrouble.class)
                                        .recoverWithItem(false))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private static Optional<String> phone(HotlineView view, AnswerForm form) {
        return form.isTyped()
                ? Optional.of(form.phone())
                : form.volunteer()
                        .flatMap(
                                id ->
                                        view.volunteers().stream()
                                                .filter(it -> it.id().equals(id))
                                                .findFirst())
                        .map(VolunteerView::phone)
                        .filter(it -> !it.contains(HIDDEN));
    }
}
