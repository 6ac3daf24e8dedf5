package io.switchboard.notifier.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Who a mail comes from.
 *
 * @param name as people read it; may be empty
 * @param address its domain also ends the Message-IDs, so that they stay the same wherever we run
 */
public record Sender(String name, String address) {

    private static final Pattern NAMED =
            Pattern.compile("(?<name>[^<>@\\r\\n\"]{0,40})<(?<address>[^<>\\s]+)>");
    private static final Pattern ADDRESS = Pattern.compile("[^<>@\\s]+@[^<>@\\s]+");

    public Sender {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("a sender is written 'Name <address>' or 'address'");
        }
    }

    /** Reads {@code Name <address>} or {@code address}, as the setting has it. */
    public static Sender of(String written) {
        var named = NAMED.matcher(written.strip());
        return named.matches()
                ? new Sender(named.group("name").strip(), named.group("address"))
                : new Sender("", written.strip());
    }

    /** As a header has it. The mailer's own way of writing a name that is not ASCII, a comment after the address, is shown by few. */
    String header() {
        return name.isEmpty() ? address : "%s <%s>".formatted(word(), address);
    }

    private String word() {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
            return "\"" + name + "\"";
        }
        return EncodedWords.of(name);
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
