package io.switchboard.forwarding.phone;

import io.switchboard.contracts.hotline.PhoneRefusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A phone that cannot answer a hotline. The message is for people and holds nothing of the phone. */
public final class PhoneRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PhoneRefusal reason;
    private final transient Map<String, String> about = new LinkedHashMap<>();

    PhoneRefused(PhoneRefusal reason) {
        this(reason, sentence(reason));
    }

    private PhoneRefused(PhoneRefusal reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
        about.put("reason", reason.word());
    }

    static PhoneRefused strange(Mark mark) {
        var refused =
                new PhoneRefused(
                        PhoneRefusal.STRANGE_CHARACTER,
                        "A phone has digits only, and at place %d stands %s."
                                .formatted(mark.position(), mark.shown()));
        refused.about.put("character", mark.shown());
        refused.about.put("position", Integer.toString(mark.position()));
        return refused;
    }

    /** @param country ISO 3166-1 alpha-2; {@code 001} for a number of no country, such as a satellite phone's */
    static PhoneRefused foreign(String country) {
        var refused = new PhoneRefused(PhoneRefusal.FOREIGN);
        refused.about.put("country", country);
        return refused;
    }

    public PhoneRefusal reason() {
        return reason;
    }

    /** The reason as its word, and what a sentence about it needs besides. */
    public Map<String, String> about() {
        return Map.copyOf(about);
    }

    private static String sentence(PhoneRefusal reason) {
        return switch (reason) {
            case EMPTY -> "Type the phone that shall answer.";
            case STRANGE_CHARACTER -> "A phone has digits only.";
            case TOO_SHORT -> "Digits are missing.";
            case TOO_LONG -> "There are digits too many.";
            case NOT_A_NUMBER -> "No phone of this country has such a number.";
            case EMERGENCY -> "This is an emergency number. Calls cannot be sent there.";
            case PREMIUM -> "Calls to this number cost extra: the law forbids to forward there.";
            case FOREIGN -> "Phones of this country may not answer this hotline.";
            case ITSELF -> "This is the hotline's own number: calls would go round in circles.";
        };
    }
}
