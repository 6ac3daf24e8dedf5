package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.rota.ExceptShift.Kind;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.OccurrenceView.State;
import io.switchboard.web.rota.PlanView.Choice;
import java.util.List;

/**
 * One day of a planned shift, to be changed.
 *
 * @param planned whose shift it is
 * @param chosen what becomes of it: asked for just now, or so already
 * @param wrongWho what is wrong with who comes; null when nothing is, likewise the other
 */
record OccurrenceFace(
        String slug,
        String path,
        String day,
        Line line,
        String planned,
        Kind chosen,
        List<Choice> volunteers,
        String wrongWho,
        String wrongInstead) {

    static OccurrenceFace of(
            HotlineView hotline, OccurrenceView it, String planned, Line line, Reader reader) {
        var slug = hotline.summary().slug();
        var standsIn = it.state() == State.REPLACED ? it.volunteer().toString() : "";
        return new OccurrenceFace(
                slug,
                RotaFace.path(slug) + "/" + it.planned() + "/" + it.date(),
                reader.day(it.date()),
                line,
                planned,
                switch (it.state()) {
                    case REPLACED -> Kind.REPLACED;
                    case DECLINED -> Kind.DECLINED;
                    case PLANNED, RUNNING, DONE, MISSED -> Kind.AS_PLANNED;
                },
                PlanView.volunteers(hotline, standsIn),
                null,
                null);
    }

    /** With what was sent, and what is wrong with it. */
    OccurrenceFace corrected(ExceptionForm form, ShiftMessages words) {
        return wrong(
                form,
                form.kind().isEmpty() ? words.wrongWho() : null,
                form.kind().isPresent() && !form.isWhole() ? words.wrongInstead() : null);
    }

    OccurrenceFace wrongInstead(ExceptionForm form, String sentence) {
        return wrong(form, null, sentence);
    }

    private OccurrenceFace wrong(ExceptionForm form, String who, String instead) {
        return new OccurrenceFace(
                slug,
                path,
                day,
                line,
                planned,
                form.kind().orElse(chosen),
                volunteers.stream()
                        .map(
                                it ->
                                        new Choice(
                                                it.value(),
                                                it.name(),
                                                it.value().equals(form.volunteer())))
                        .toList(),
                who,
                instead);
    }

    public boolean isReplaced() {
        return chosen == Kind.REPLACED;
    }

    public boolean isDeclined() {
        return chosen == Kind.DECLINED;
    }

    public boolean isAsPlanned() {
        return chosen == Kind.AS_PLANNED;
    }

    @Override
    public String toString() {
        return "OccurrenceFace[" + path + "]";
    }
}
