package io.switchboard.contracts.phone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What callers type to enter a conference: OVH's {@code roomNumber}, up to 18 digits. Never shown by {@code toString}. */
public record AccessCode(@JsonValue String digits) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessCode {
        if (digits == null || !digits.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException(
                    "an access code has 1 to 18 digits and does not begin with 0");
        }
    }

    public static AccessCode of(long roomNumber) {
        return new AccessCode(Long.toString(roomNumber));
    }

    /** OVH's number of the room. */
    public long roomNumber() {
        return Long.parseLong(digits);
    }

    /** In groups of three from the left, as it is read aloud: {@code 123 456 789}. */
    public String grouped() {
        return digits.replaceAll("(...)(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "access code";
    }
}
