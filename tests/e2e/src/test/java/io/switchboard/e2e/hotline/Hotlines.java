package io.switchboard.e2e.hotline;

import io.switchboard.e2e.house.House;

/** The hotlines that the house has from the start, and where they are at OVH. */
public final class Hotlines {
    /** A line. */
    public static final String LILLE = "lille";

    /** A queue. */
    public static final String LYON = "lyon";

    /** Whom both tell. */
    static final String GROUP = "permanence@people.example";

    static final String CHANNEL = "permanences";

    /** Hotlines are compared with OVH again some time after the last time, which may have been by a clock far ahead. */
    static final int BEFORE_THE_CLOCK_WENT_ON = 1;

    /** What is dated far ahead stands before all that others did just now. */
    static final int AFTER_THOSE_WHO_READ_BY_TIME = Integer.MAX_VALUE - 2;

    private Hotlines() {}

    public static LineAtOvh lille(House house) {
        return new LineAtOvh(house.simulator(), "0033199000021", "0033199000011");
    }

    public static QueueAtOvh lyon(House house) {
        return new QueueAtOvh(house.simulator(), "0033199000041");
    }
}
