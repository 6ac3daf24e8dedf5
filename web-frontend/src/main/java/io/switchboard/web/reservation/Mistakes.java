package io.switchboard.web.reservation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What to say beside which field; null where there is nothing to say. */
record Mistakes(String address, String until, String title, String start) {

    static final Mistakes NONE = new Mistakes(null, null, null, null);

    /** The page's element that the sentence is about, and the sentence. */
    record Line(String field, String sentence) {}

    static Mistakes inAddress(String sentence) {
        return new Mistakes(sentence, null, null, null);
    }

    static Mistakes inUntil(String sentence) {
        return new Mistakes(null, sentence, null, null);
    }

    static Mistakes inStart(String sentence) {
        return new Mistakes(null, null, null, sentence);
    }

    /** In the order of the page. */
    public List<Line> lines() {
        return Stream.of(
                        line("address", address),
                        line("until", until),
                        line("title", title),
                        line("start-day", start))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether what is folded away has to be seen. */
    public boolean isInDetails() {
        return title != null || start != null;
    }

    /** The field to begin with; null when all is well. */
    public String first() {
        return lines().isEmpty() ? null : lines().getFirst().field();
    }

    private static Line line(String field, String sentence) {
        return sentence == null ? null : new Line(field, sentence);
    }
}
