package io.switchboard.gateway.ovh;

/** What became of a consumer key that was asked for. */
public enum KeyState {
    PENDING,
    VALIDATED,
    REFUSED,
    EXPIRED;

    /** By OVH's word; a key that OVH takes is validated, whatever word there is. */
    static KeyState of(String word) {
        return switch (word) {
            case "pendingValidation" -> PENDING;
            case "refused" -> REFUSED;
            case "expired" -> EXPIRED;
            case null, default -> VALIDATED;
        };
    }
}
