package io.switchboard.forwarding.calendar;

/** Why a calendar cannot be taken in as a whole. The message is for people. */
public final class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    private CalendarRefused(String reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static CalendarRefused unreadable() {
        return new CalendarRefused("unreadable", "This is no calendar that can be read.");
    }

    static CalendarRefused tooManyEvents() {
        return new CalendarRefused("too-many-events", "This calendar has too many events.");
    }

    /** In kebab case. */
    public String reason() {
        return reason;
    }
}
