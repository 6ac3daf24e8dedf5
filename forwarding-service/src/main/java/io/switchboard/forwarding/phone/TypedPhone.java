package io.switchboard.forwarding.phone;

import io.switchboard.contracts.hotline.PhoneRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone as somebody typed or pasted it, cleaned of what does no harm.
 *
 * @param international whether it begins with {@code +} or {@code 00}, and so with a country
 * @param digits the country's among them, without {@code 00}
 */
record TypedPhone(boolean international, String digits) {

    private static final String SCHEME = "tel:";
    private static final String ABROAD = "00";
    private static final int NONE = -1;

    /** What a browser may leave where a page had a sign that is hard to type. */
    private static final Pattern ENTITY =
            Pattern.compile(
                    "&(?:#(?<decimal>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-z]{2,6}));?");

    private static final Map<String, Integer> NAMED =
            Map.ofEntries(
                    Map.entry("nbsp", 0xA0),
                    Map.entry("ensp", 0x2002),
                    Map.entry("emsp", 0x2003),
                    Map.entry("thinsp", 0x2009),
                    Map.entry("hairsp", 0x200A),
                    Map.entry("zwnj", 0x200C),
                    Map.entry("zwj", 0x200D),
                    Map.entry("lrm", 0x200E),
                    Map.entry("rlm", 0x200F),
                    Map.entry("shy", 0xAD),
                    Map.entry("ndash", 0x2013),
                    Map.entry("mdash", 0x2014),
                    Map.entry("minus", 0x2212),
                    Map.entry("hyphen", 0x2010),
                    Map.entry("middot", 0xB7),
                    Map.entry("plus", (int) '+'),
                    Map.entry("lpar", (int) '('),
                    Map.entry("rpar", (int) ')'),
                    Map.entry("period", (int) '.'),
                    Map.entry("sol", (int) '/'));

    /** Fails with {@link PhoneRefused}, which names the character that has no place in a phone. */
    static TypedPhone of(String typed) {
        var marks = withoutScheme(marks(typed));
        var digits = new StringBuilder();
        var plus = false;
        for (var mark : marks) {
            if (mark.isDigit()) {
                digits.append(mark.digit());
            } else if (mark.isPlus() && !plus && digits.isEmpty()) {
                plus = true;
            } else if (!mark.isPunctuation()) {
                throw PhoneRefused.strange(mark);
            }
        }
        if (digits.isEmpty()) {
            throw new PhoneRefused(PhoneRefusal.EMPTY);
        }
        return of(plus, digits.toString());
    }

    /** Some write both {@code +} and {@code 00}. */
    private static TypedPhone of(boolean plus, String digits) {
        return digits.startsWith(ABROAD)
                ? new TypedPhone(true, digits.substring(ABROAD.length()))
                : new TypedPhone(plus, digits);
    }

    private static List<Mark> marks(String typed) {
        var marks = new ArrayList<Mark>();
        var entity = ENTITY.matcher(typed);
        var position = 1;
        for (var at = 0; at < typed.length(); ) {
            var meant = entity.region(at, typed.length()).lookingAt() ? meant(entity) : NONE;
            var character = meant == NONE ? typed.codePointAt(at) : meant;
            var end = meant == NONE ? at + Character.charCount(character) : entity.end();
            marks.add(new Mark(character, position));
            position += typed.codePointCount(at, end);
            at = end;
        }
        return marks;
    }

    private static int meant(Matcher entity) {
        if (entity.group("name") != null) {
            return NAMED.getOrDefault(entity.group("name"), NONE);
        }
        var decimal = entity.group("decimal");
        var number =
                decimal == null
                        ? Integer.parseInt(entity.group("hex"), 16)
                        : Integer.parseInt(decimal);
        return Character.isValidCodePoint(number) ? number : NONE;
    }

    private static List<Mark> withoutScheme(List<Mark> marks) {
        var first = 0;
        while (first < marks.size() && marks.get(first).isPunctuation()) {
            first++;
        }
        for (var i = 0; i < SCHEME.length(); i++) {
            if (first + i >= marks.size() || !marks.get(first + i).is(SCHEME.charAt(i))) {
                return marks;
            }
        }
        return marks.subList(first + SCHEME.length(), marks.size());
    }
}
