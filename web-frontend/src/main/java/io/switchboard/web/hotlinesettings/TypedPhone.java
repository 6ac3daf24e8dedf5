package io.switchboard.web.hotlinesettings;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** A phone that an administrator writes: as people of France do, or with its country. Whether it rings, OVH knows alone. */
final class TypedPhone {

    private static final Pattern WHOLE = Pattern.compile("00[1-9][0-9]{6,13}");
    private static final Pattern FRENCH = Pattern.compile("0[1-9][0-9]{8}");

    /** What stands between digits, and what pasting leaves behind. */
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\\u00a0\\u202f\\u200b-\\u200f\\u202a-\\u202e().·/-]");

    private TypedPhone() {}

    static Optional<PhoneNumber> read(String typed) {
        var digits = BETWEEN.matcher(typed).replaceAll("").replaceFirst("^\\+", "00");
        var whole = FRENCH.matcher(digits).matches() ? "0033" + digits.substring(1) : digits;
        return WHOLE.matcher(whole).matches()
                ? Optional.of(new PhoneNumber(whole))
                : Optional.empty();
    }

    /** As it can be read again. */
    static String shown(PhoneNumber phone) {
        return new DialNumber(phone.ovh()).spoken();
    }
}
