package io.switchboard.forwarding.calendar;

import io.switchboard.contracts.person.EmailAddress;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An event of a calendar that somebody brings along.
 *
 * @param uid null where it has none
 * @param summary empty where it has none
 * @param attendees those who have not said that they do not come
 * @param start as it stands there; null where it has none
 * @param insteadOf which day of the events of its {@code uid} it stands for; null for none
 */
public record ImportedEvent(
        String uid,
        String summary,
        List<Attendee> attendees,
        LocalDateTime start,
        LocalDate insteadOf,
        boolean cancelled,
        Placement placement) {

    /** @param name empty where none is given */
    public record Attendee(String name, Optional<EmailAddress> address) {
        @Override
        public String toString() {
            return "Attendee";
        }
    }

    @Override
    public String toString() {
        return "ImportedEvent[" + start + "]";
    }
}
