package io.switchboard.e2e.rolling;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came back, headers as {@code name: value} with names in small letters. */
record Answer(int status, List<String> headers, String body) {

    static Answer head(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new ArrayList<String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.add(
                    line.substring(0, colon).toLowerCase(Locale.ROOT)
                            + ": "
                            + line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, "");
    }

    Answer with(String body) {
        return new Answer(status, headers, body);
    }

    List<String> all(String header) {
        return headers.stream()
                .filter(it -> it.startsWith(header + ": "))
                .map(it -> it.substring(header.length() + 2))
                .toList();
    }

    Optional<String> one(String header) {
        return all(header).stream().findFirst();
    }

    boolean hasBody() {
        return status != 204 && status != 304;
    }

    boolean closes() {
        return one("connection").filter("close"::equalsIgnoreCase).isPresent();
    }

    boolean isInPieces() {
        return one("transfer-encoding").filter("chunked"::equalsIgnoreCase).isPresent();
    }

    int length() {
        return one("content-length").map(Integer::parseInt).orElse(0);
    }

    /** Up to its end, which is left out. */
    static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException(line.isEmpty() ? "closed without an answer" : "cut off");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public String toString() {
        return "answer with status "
                + status
                + " of "
                + body.getBytes(StandardCharsets.UTF_8).length;
    }
}
