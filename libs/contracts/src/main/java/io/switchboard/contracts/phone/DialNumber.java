package io.switchboard.contracts.phone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A public number that people call, written as OVH writes it: {@code 00}, country, subscriber, no plus ({@code 0033199000001}).
 */
public record DialNumber(@JsonValue String ovh) {

    private static final String FRANCE = "0033";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DialNumber {
        if (ovh == null || !ovh.matches("00[1-9][0-9]{6,13}")) {
            throw new IllegalArgumentException("a number is written 00, country code, subscriber");
        }
    }

    /** As a phone dials it from anywhere: {@code +33199000001}. */
    public String international() {
        return "+" + ovh.substring(2);
    }

    /** As people of the country read it: {@code 01 99 00 00 01} in France, the international form elsewhere. */
    public String spoken() {
        return isFrench()
                ? ("0" + ovh.substring(FRANCE.length())).replaceAll("(..)(?=.)", "$1 ")
                : international();
    }

    @Override
    public String toString() {
        return ovh;
    }

    private boolean isFrench() {
        return ovh.startsWith(FRANCE) && ovh.length() == FRANCE.length() + 9;
    }

    /**
     * An RFC 3966 link that dials this number, waits for the greeting, then types the code: {@code tel:+33199000001,,123456789#}. The
     * hash is percent-encoded since it would begin a fragment.
     */
    public String linkTyping(AccessCode code) {
        return "tel:" + international() + ",," + code.digits() + "%23";
    }
}
