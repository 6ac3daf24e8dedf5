package io.switchboard.web.data;

import io.switchboard.contracts.person.HeldData;
import java.util.List;

/** Everything held about somebody, in words. */
record MeView(List<Section> sections) {

    /**
     * @param about what this part of the house keeps, and why
     * @param away whether it does not answer just now
     */
    record Section(String title, String about, boolean away, List<Thing> things) {}

    /**
     * @param since in words
     * @param until when it is erased by itself, in words; null when that depends on something else
     */
    record Thing(String kind, String since, String until, List<Fact> facts) {}

    record Fact(String name, String value) {}

    static MeView of(List<Holding> holdings, FactsInWords words) {
        return new MeView(holdings.stream().map(it -> section(it, words)).toList());
    }

    private static Section section(Holding holding, FactsInWords words) {
        var things =
                holding.things().orElse(List.of()).stream().map(it -> thing(it, words)).toList();
        return new Section(
                words.title(holding.source()),
                words.about(holding.source()),
                holding.things().isEmpty(),
                things);
    }

    private static Thing thing(HeldData it, FactsInWords words) {
        var facts =
                it.facts().entrySet().stream()
                        .map(
                                fact ->
                                        new Fact(
                                                words.name(fact.getKey()),
                                                words.value(fact.getKey(), fact.getValue())))
                        .toList();
        return new Thing(
                words.kind(it.kind()),
                words.moment(it.since()),
                it.until() == null ? null : words.moment(it.until()),
                facts);
    }

    @Override
    public String toString() {
        return "MeView";
    }
}
