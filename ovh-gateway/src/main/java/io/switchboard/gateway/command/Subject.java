package io.switchboard.gateway.command;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.util.Optional;

/**
 * What a change is about, and what only one change at a time may be about. It is kept as a keyed hash.
 *
 * @param name the same for the same thing, different for any other
 * @param number the number it is on, if it is on one
 */
public record Subject(String name, Optional<DialNumber> number) {

    public static Subject room(DialNumber number, AccessCode code) {
        return new Subject("room " + number.ovh() + " " + code.digits(), Optional.of(number));
    }

    public static Subject line(DialNumber number) {
        return new Subject("line " + number.ovh(), Optional.of(number));
    }

    public static Subject queue(DialNumber number) {
        return new Subject("queue " + number.ovh(), Optional.of(number));
    }

    /** What belongs to our account as a whole. */
    public static Subject account() {
        return new Subject("account", Optional.empty());
    }

    @Override
    public String toString() {
        return "subject";
    }
}
