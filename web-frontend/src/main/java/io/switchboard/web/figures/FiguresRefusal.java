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
    /** They are counted by longer steps only. */
    STEP_TOO_FINE,
    /** Of another age. */
    DAYS_OUT_OF_RANGE,
    /** Nothing can be fetched of a day that has not begun. */
    DAY_YET_TO_COME,
    /** Nobody keeps histories that long. */
    TOO_FAR_BACK;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FiguresRefusal> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}
