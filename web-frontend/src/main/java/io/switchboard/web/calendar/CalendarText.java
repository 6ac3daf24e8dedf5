package io.switchboard.web.calendar;

/**
 * What somebody gave as a calendar, from a file or pasted.
 *
 * @param text without what stands around it
 */
record CalendarText(String text) {

    private static final int LONGEST = 40_000;

    CalendarText {
        // A file may begin with a mark of its byte order.
        text = text == null ? "" : text.replaceFirst("^\ufeff", "").strip();
    }

    boolean isGiven() {
        return !text.isEmpty();
    }

    boolean isShortEnough() {
        return text.length() <= LONGEST;
    }

    boolean isWhole() {
        return isGiven() && isShortEnough();
    }

    /** What is wrong with it; null when nothing is. */
    String mistake(CalendarMessages words) {
        if (!isGiven()) {
            return words.wrongCalendar();
        }
        return isShortEnough() ? null : words.tooLong();
    }

    @Override
    public String toString() {
        return "CalendarText";
    }
}
