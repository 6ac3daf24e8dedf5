package io.switchboard.contracts.phone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A person's phone as OVH writes it: {@code 00}, country, subscriber, no plus. Personal: {@code toString} shows no more than a page may.
 */
public record PhoneNumber(@JsonValue String ovh) {

    private static final int SHOWN = 4;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneNumber {
        if (ovh == null || !ovh.matches("00[1-9][0-9]{6,13}")) {
            throw new IllegalArgumentException(
                    "a phone number is written 00, country code, subscriber");
        }
    }

    /** {@code 0033XXXXX1234}: country and last digits only. */
    public String masked() {
        return ovh.substring(0, SHOWN)
                + "X".repeat(ovh.length() - 2 * SHOWN)
                + ovh.substring(ovh.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
