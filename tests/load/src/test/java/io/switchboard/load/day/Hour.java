package io.switchboard.load.day;

/**
 * How much of everything there is in an hour of the day, a second.
 *
 * @param bookings conferences booked a second, in whatever way
 * @param changes of who answers a hotline, a second
 */
public record Hour(int hour, double bookings, double changes) {
    /** Who only looks, for each who books. */
    private static final double LOOKING = 1.5;

    /** Which share signs in and books without a mail for each conference. */
    private static final double SIGNED_IN = .3;

    /** How many conferences somebody books who has signed in. */
    public static final int BOOKED_BY_ONE = 2;

    /** How many conferences have their moderation page open, and for how long. */
    private static final double MODERATED = .2;

    private static final double MODERATED_SECONDS = 45 * 60;

    /** Readers of figures, for each booking. */
    private static final double READING = .02;

    public double looking() {
        return bookings * LOOKING;
    }

    public double byMail() {
        return bookings * (1 - SIGNED_IN);
    }

    /** People a second who sign in to book; each books {@link #BOOKED_BY_ONE}. */
    public double signingIn() {
        return bookings * SIGNED_IN / BOOKED_BY_ONE;
    }

    public double reading() {
        return bookings * READING;
    }

    /** Moderation pages open at the same time. */
    public double openPages() {
        return bookings * MODERATED * MODERATED_SECONDS;
    }

    /** The same hour with so many times as much of everything. */
    public Hour times(double factor) {
        return new Hour(hour, bookings * factor, changes * factor);
    }
}
