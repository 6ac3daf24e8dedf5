package io.switchboard.web.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why stats-collector does not tell what it was asked for. */
public enum FiguresRefusal {
    /** More steps than one answer holds. */
    TOO_MANY_STEPS,
    /** The last day lies before the first. */
    DAYS_TURNED_ROUND,
    /** A number or hotline never heard of. */
    UNKNOWN_SOURCE,
    /** A step too fine for what is asked, or another part that cannot be. */
    INVALID;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FiguresRefusal> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}
