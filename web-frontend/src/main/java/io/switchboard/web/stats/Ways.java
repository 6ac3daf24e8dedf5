package io.switchboard.web.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Where to go from a page of figures.
 *
 * @param title what is shown
 * @param here {@code now}, {@code day}, {@code month}, {@code year} or {@code reports}
 * @param before the period before; null where nothing is known of it
 * @param after the period after; null where it has not begun
 * @param choices number and hotline, where there are several
 * @param address of this page, for its form
 */
record Ways(
        String title,
        String here,
        List<Tab> tabs,
        Turn before,
        Turn after,
        List<Choices> choices,
        String address) {

    record Tab(String name, String title, String address) {}

    record Turn(String title, String address) {}

    record Choices(String name, String label, List<Option> options) {}

    record Option(String value, String title, boolean chosen) {}

    static List<Tab> tabs(StatsMessages words, Period day, String query) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("now", words.now(), "/stats" + query));
        tabs.add(tab("day", words.day(), day, query));
        tabs.add(tab("month", words.month(), Period.month(day.first()), query));
        tabs.add(tab("year", words.year(), Period.year(day.first()), query));
        tabs.add(new Tab("reports", words.reports(), "/stats/reports"));
        return tabs;
    }

    private static Tab tab(String name, String title, Period period, String query) {
        return new Tab(name, title, "/stats/" + period.text() + query);
    }
}
