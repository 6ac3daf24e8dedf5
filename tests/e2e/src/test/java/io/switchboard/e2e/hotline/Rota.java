package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.person.Form;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Plans who answers a hotline when, by its pages. */
final class Rota {
    private static final Pattern CHOICE =
            Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>\\s*([^<]*?)\\s*<");

    private final Volunteer planner;
    private final String hotline;

    Rota(Volunteer planner, String hotline) {
        this.planner = planner;
        this.hotline = hotline;
    }

    /** The hotline knows somebody from now on. */
    void knows(String name, String phone) {
        var form = planner.opens(hotline + "/volunteers/new").form("/volunteers/new");
        assertThat(planner.press(form.with("name", name).with("phone", phone)).status())
                .isEqualTo(200);
    }

    /** So many weeks, by the hotline's clock; an end that is not after the start is the next day's. */
    void plans(String name, LocalDate first, int weeks, String from, String to) {
        plan(
                name,
                form ->
                        form.with("rhythm", "weekly")
                                .with("day", first.getDayOfWeek().name())
                                .with("validFrom", first.toString())
                                .with("validUntil", first.plusWeeks(weeks - 1L).toString()),
                from,
                to);
    }

    void plans(String name, LocalDate date, String from, String to) {
        plan(name, form -> form.with("rhythm", "once").with("date", date.toString()), from, to);
    }

    private void plan(String name, UnaryOperator<Form> when, String from, String to) {
        var page = planner.opens(hotline + "/rota/new");
        var form = page.form("/rota/new").with("volunteer", id(page.html(), name));
        var planned = planner.press(when.apply(form).with("from", from).with("to", to));
        assertThat(planned.isAt("/hotlines/" + hotline + "/rota")).isTrue();
    }

    private static String id(String html, String name) {
        return CHOICE.matcher(html)
                .results()
                .filter(it -> it.group(2).equals(name))
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The hotline does not know " + name));
    }
}
