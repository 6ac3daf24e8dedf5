package io.switchboard.booking.reservation;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to: the everyday part of RFC 5321, no quoted local parts and no address literals. The domain is
 * kept in lower-case ASCII, the local part as it was typed.
 */
record EmailAddress(String local, String domain) {

    private static final Pattern LOCAL =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /** Marks that pasting leaves behind: soft hyphen, zero-width, direction, byte order. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    /** Around an address white space is an accident; within, nobody knows what was meant. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

    /** Empty when mail to it could not arrive, or could arrive at somebody else's. */
    static Optional<EmailAddress> parse(String typed) {
        var text = AROUND.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll("");
        var at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(text.substring(at + 1))
                .map(domain -> new EmailAddress(text.substring(0, at), domain))
                .filter(address -> address.text().length() <= LONGEST);
    }

    private static Optional<String> domain(String typed) {
        try {
            var ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(it -> DOMAIN.matcher(it).matches());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String text() {
        return local + "@" + domain;
    }

    /** What the mailboxes behind one person's variants have in common: no sub-address, no capitals. */
    String mailbox() {
        return local.replaceFirst("(?<=.)\\+.*", "").toLowerCase(Locale.ROOT) + "@" + domain;
    }

    @Override
    public String toString() {
        return "address at " + domain;
    }
}
