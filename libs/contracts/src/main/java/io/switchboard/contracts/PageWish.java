package io.switchboard.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Which page.
 *
 * @param after {@link Page#next} of the page before; null for the first
 * @param most how many at most; null for 50
 */
public record PageWish(@Size(max = 200) String after, @Positive @Max(200) Integer most) {

    private static final int USUAL = 50;

    public static final PageWish FIRST = new PageWish(null, null);

    public int mostOrUsual() {
        return most == null ? USUAL : most;
    }
}
