package io.switchboard.web.hotlinesettings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with which field of a form, in the order of the form. */
record Mistakes(Map<String, String> byField) {

    static final Mistakes NONE = new Mistakes(Map.of());

    /** A mistake with a way to its field. */
    record Mistake(String field, String sentence) {}

    static Mistakes of(String field, String sentence) {
        return new Mistakes(Map.of(field, sentence));
    }

    boolean areNone() {
        return byField.isEmpty();
    }

    /** For templates; null when nothing is wrong with it. */
    public String of(String field) {
        return byField.get(field);
    }

    /** For templates. */
    public List<Mistake> lines() {
        return byField.entrySet().stream()
                .map(it -> new Mistake(it.getKey(), it.getValue()))
                .toList();
    }

    /** These, and then those. */
    Mistakes and(Mistakes others) {
        var all = new LinkedHashMap<>(byField);
        others.byField().forEach(all::putIfAbsent);
        return new Mistakes(all);
    }
}
