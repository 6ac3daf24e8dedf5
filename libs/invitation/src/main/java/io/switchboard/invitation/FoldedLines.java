package io.switchboard.invitation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 bytes, as RFC 5545 wants them. Folded here, since the library counts UTF-16 units and would cut an emoji in two.
 */
public final class FoldedLines {

    private static final int WIDTH = 75;

    private FoldedLines() {}

    public static byte[] of(String text) {
        var folded = new ByteArrayOutputStream();
        text.lines().forEach(line -> fold(line, folded));
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream to) {
        var written = 0;
        for (var character : line.codePoints().toArray()) {
            var bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (written + bytes.length > WIDTH) {
                to.writeBytes(new byte[] {'\r', '\n', ' '});
                written = 1;
            }
            to.writeBytes(bytes);
            written += bytes.length;
        }
        to.writeBytes(new byte[] {'\r', '\n'});
    }
}
