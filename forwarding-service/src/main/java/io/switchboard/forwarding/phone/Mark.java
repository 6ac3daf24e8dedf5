package io.switchboard.forwarding.phone;

import java.util.HexFormat;

/**
 * A character of what somebody typed.
 *
 * @param position counted from 1, in characters as people see them
 */
record Mark(int character, int position) {

    private static final int ZERO = '0';
    private static final int PLUS = '+';
    private static final int WIDE_PLUS = 0xFF0B;
    private static final String DOTS = ".·․‧•．/⁄∕／()（）−";

    /** Letters and signs by Unicode's order that have no shape: fillers and the empty braille pattern. */
    private static final String SHAPELESS = "\u115F\u1160\u2800\u3164\uFFA0";

    boolean isDigit() {
        return Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Of whatever script, as a phone has it. */
    char digit() {
        return (char) (ZERO + Character.digit(character, 10));
    }

    boolean isPlus() {
        return character == PLUS || character == WIDE_PLUS;
    }

    /** What people put between digits, and what programs leave there without anybody seeing it. */
    boolean isPunctuation() {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.DASH_PUNCTUATION ->
                    true;
            default ->
                    DOTS.indexOf(character) >= 0
                            || SHAPELESS.indexOf(character) >= 0
                            || isVariation()
                            || Character.isWhitespace(character)
                            || character == '\u0085';
        };
    }

    boolean is(char other) {
        return Character.toLowerCase(character) == other;
    }

    /** As people can tell it from others: itself, or its number and name when it has no shape of its own. */
    String shown() {
        if (hasShape()) {
            return Character.toString(character);
        }
        var name = Character.getName(character);
        var number = "U+" + HexFormat.of().withUpperCase().toHexDigits(character, digits());
        return name == null ? number : number + " " + name;
    }

    private int digits() {
        return character > 0xFFFF ? character > 0xFFFFF ? 6 : 5 : 4;
    }

    private boolean isVariation() {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    private boolean hasShape() {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    false;
            default -> true;
        };
    }
}
