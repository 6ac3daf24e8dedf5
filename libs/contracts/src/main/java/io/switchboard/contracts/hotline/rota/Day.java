package io.switchboard.contracts.hotline.rota;

import java.time.LocalDate;

/** What days a rota has. */
final class Day {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Day() {}

    /** Others are slips of the pen, and days at the end of all time cannot be reckoned with. */
    static void check(LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new IllegalArgumentException("a day of a rota is one of this century");
        }
    }
}
