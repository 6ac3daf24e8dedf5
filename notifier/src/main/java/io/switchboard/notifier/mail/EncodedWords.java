package io.switchboard.notifier.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Text as a header has it (RFC 2047). The mailer's own way cuts characters beyond the basic plane, such as emoji, in two and loses them.
 */
final class EncodedWords {

    /** So many bytes that a line has at most 76 characters, with the name of the header before its first word. */
    private static final int BYTES = 39;

    private EncodedWords() {}

    static String of(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                ? text
                : String.join("\r\n ", chunks(text).stream().map(EncodedWords::word).toList());
    }

    /** The space between two words is no part of the text. */
    private static String word(String chunk) {
        var bytes = chunk.getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    private static List<String> chunks(String text) {
        var chunks = new ArrayList<String>();
        var chunk = new StringBuilder();
        var size = 0;
        for (var character : text.codePoints().mapToObj(Character::toString).toList()) {
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (size + bytes > BYTES) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
                size = 0;
            }
            chunk.append(character);
            size += bytes;
        }
        chunks.add(chunk.toString());
        return chunks;
    }
}
