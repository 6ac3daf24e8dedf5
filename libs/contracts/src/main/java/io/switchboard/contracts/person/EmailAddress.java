package io.switchboard.contracts.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to: the everyday part of RFC 5321, no quoted local parts and no address literals. The domain is
 * kept in lower-case ASCII, the local part as it was typed. In JSON it is its text.
 */
public record EmailAddress(String local, String domain) {

    /** Nothing longer is looked at. */
    public static final int LONGEST = 254;

    private static final Pattern LOCAL =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private static final int LONGEST_LOCAL = 64;

    /** Marks that pasting leaves behind: soft hyphen, zero-width, direction, byte order. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    /** Around an address white space is an accident; within, nobody knows what was meant. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

    /** Empty when mail to it could not arrive, or could arrive at somebody else's. */
    public static Optional<EmailAddress> parse(String typed) {
        var text = AROUND.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll("");
        var at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(text.substring(at + 1))
                .map(domain -> new EmailAddress(text.substring(0, at), domain))
                .filter(address -> address.text().length() <= LONGEST);
    }

    /**
     * What a machine wrote, which has no business with accidents.
     *
     * @throws IllegalArgumentException unless it can be parsed; the message does not repeat it
     */
    @JsonCreator
    public static EmailAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
    }

    private static Optional<String> domain(String typed) {
        try {
            var ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(it -> DOMAIN.matcher(it).matches());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @JsonValue
    public String text() {
        return local + "@" + domain;
    }

    /** What the mailboxes behind one person's variants have in common: no sub-address, no capitals. Who is who is decided by it. */
    public String mailbox() {
        return local.replaceFirst("(?<=.)\\+.*", "").toLowerCase(Locale.ROOT) + "@" + domain;
    }

    @Override
    public String toString() {
        return "address at " + domain;
    }
}
