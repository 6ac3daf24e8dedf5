package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.web.page.Mistakes;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/**
 * The form for a planned shift.
 *
 * @param volunteers to choose from; empty when the hotline knows nobody
 */
record PlanView(
        String slug,
        String clock,
        PlanForm form,
        List<Choice> volunteers,
        List<Choice> days,
        Mistakes mistakes) {

    record Choice(String value, String name, boolean chosen) {}

    static PlanView of(HotlineView hotline, PlanForm form, Mistakes mistakes, Reader reader) {
        return new PlanView(
                hotline.summary().slug(),
                reader.clock(),
                form,
                volunteers(hotline, form.volunteer()),
                Arrays.stream(DayOfWeek.values()).map(it -> day(it, form, reader)).toList(),
                mistakes);
    }

    static List<Choice> volunteers(HotlineView hotline, String chosen) {
        return hotline.volunteers().stream()
                .map(
                        it ->
                                new Choice(
                                        it.id().toString(),
                                        it.name(),
                                        chosen.equals(it.id().toString())))
                .toList();
    }

    private static Choice day(DayOfWeek day, PlanForm form, Reader reader) {
        return new Choice(day.name(), reader.day(day), form.day().equals(day.name()));
    }

    @Override
    public String toString() {
        return "PlanView";
    }
}
