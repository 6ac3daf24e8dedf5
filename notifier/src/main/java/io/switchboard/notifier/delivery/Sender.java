package io.switchboard.notifier.delivery;

/** Who a mail comes from, as its header writes it. Its domain also ends the Message-IDs, so that they stay the same wherever we run. */
public record Sender(String header) {

    public Sender {
        if (!header.matches("[^<>@\\r\\n]*<[^<>@\\s]+@[^<>@\\s]+>|[^<>@\\s]+@[^<>@\\s]+")) {
            throw new IllegalArgumentException("a sender is written 'Name <address>' or 'address'");
        }
    }

    /** For the configuration. */
    public static Sender of(String header) {
        return new Sender(header.strip());
    }

    String domain() {
        return header.substring(header.indexOf('@') + 1).replace(">", "");
    }

    @Override
    public String toString() {
        return header;
    }
}
