package io.switchboard.simulator.schema;

import java.util.regex.Pattern;

/** Phone numbers on the wire: international, with two zeros in front, as in {@code 0033199000001}. */
public final class PhoneNumbers {
    private static final Pattern INTERNATIONAL = Pattern.compile("00[1-9]\\d{5,15}");

    private PhoneNumbers() {}

    public static boolean isOne(String text) {
        return INTERNATIONAL.matcher(text).matches();
    }
}
