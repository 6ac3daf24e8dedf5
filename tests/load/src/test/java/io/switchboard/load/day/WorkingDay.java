package io.switchboard.load.day;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a working day brings to an installation where so many conferences are booked in a year. All shares are assumptions, told with
 * their reasons in docs/capacity.md, and stand here alone.
 */
public record WorkingDay(double conferencesAYear) {
    /** In France: 365 less week-ends and public holidays, rounded down. */
    public static final int DAYS = 250;

    private static final int FIRST_HOUR = 7;

    /** Which share of a day's bookings each hour has, from the first on. */
    private static final double[] SHARES = {
        .03, .09, .16, .14, .09, .04, .08, .15, .11, .07, .03, .01
    };

    /** People book when their meeting is about to begin: the worst minute has so many times the hour's mean. */
    private static final double WORST_MINUTE = 3;

    private static final int SPIKE = 9;
    private static final List<Integer> SHIFT_HOURS = List.of(8, 12, 14, 18);
    private static final double CONFERENCES_A_HOTLINE = 10_000;

    public WorkingDay {
        if (!(conferencesAYear > 0)) {
            throw new IllegalArgumentException("More than 0 conferences a year");
        }
    }

    public double conferences() {
        return conferencesAYear / DAYS;
    }

    public int hotlines() {
        return (int) Math.ceil(conferencesAYear / CONFERENCES_A_HOTLINE);
    }

    /** All hours in which something happens. */
    public List<Hour> hours() {
        return IntStream.range(FIRST_HOUR, FIRST_HOUR + SHARES.length)
                .mapToObj(this::hour)
                .toList();
    }

    public Hour hour(int hour) {
        int index = hour - FIRST_HOUR;
        double share = index < 0 || index >= SHARES.length ? 0 : SHARES[index];
        double changes = SHIFT_HOURS.contains(hour) ? hotlines() : 0;
        return new Hour(hour, conferences() * share / 3600, changes / 3600);
    }

    /** The minute before the busiest full hour; a shift changes in it too. */
    public Hour worstMinute() {
        double busiest = Arrays.stream(SHARES).max().orElseThrow();
        return new Hour(
                SPIKE, conferences() * busiest / 3600 * WORST_MINUTE, hotlines() / 3600.0 * 6);
    }

    /** How many book when all of the nine o'clock hour come at once. */
    public double everybody() {
        return hour(SPIKE).bookings() * 3600;
    }
}
