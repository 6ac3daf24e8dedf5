package io.switchboard.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with which field of a form, in the order of the form. */
public record Mistakes(Map<String, String> byField) {

    public static final Mistakes NONE = new Mistakes(Map.of());

    /** A mistake with a way to its field. */
    public record Mistake(String field, String sentence) {}

    public static Mistakes of(String field, String sentence) {
        return new Mistakes(Map.of(field, sentence));
    }

    /** These and that, where it is so. */
    public Mistakes and(boolean wrong, String field, String sentence) {
        return wrong ? and(of(field, sentence)) : this;
    }

    public boolean areNone() {
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
    public Mistakes and(Mistakes others) {
        var all = new LinkedHashMap<>(byField);
        others.byField().forEach(all::putIfAbsent);
        return new Mistakes(all);
    }
}
