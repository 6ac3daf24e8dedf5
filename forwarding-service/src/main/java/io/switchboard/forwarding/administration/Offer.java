package io.switchboard.forwarding.administration;

import io.switchboard.contracts.hotline.HotlineKind;
import java.util.Optional;

/** What a number can be, by what OVH uses it for. */
final class Offer {

    static final String LINE = "sip";
    private static final String REDIRECT = "redirect";
    private static final String QUEUE = "easyHunting";
    private static final String CONFERENCE = "conference";

    private Offer() {}

    /** @param feature OVH's {@code telephony.TypeEnum} */
    static Optional<HotlineKind> kind(String feature) {
        return switch (feature) {
            case REDIRECT -> Optional.of(HotlineKind.LINE);
            case QUEUE -> Optional.of(HotlineKind.QUEUE);
            default -> Optional.empty();
        };
    }

    /** Why it can be none; null when it can. */
    static String refusal(String feature) {
        return switch (feature) {
            case REDIRECT, QUEUE -> null;
            case LINE -> "is-a-line";
            case CONFERENCE -> "is-a-conference";
            default -> "other-feature";
        };
    }
}
