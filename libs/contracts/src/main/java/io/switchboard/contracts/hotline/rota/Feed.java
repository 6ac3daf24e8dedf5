package io.switchboard.contracts.hotline.rota;

/**
 * A calendar, as programs take it.
 *
 * @param calendar iCalendar, RFC 5545
 */
public record Feed(String calendar) {

    @Override
    public String toString() {
        return "Feed";
    }
}
