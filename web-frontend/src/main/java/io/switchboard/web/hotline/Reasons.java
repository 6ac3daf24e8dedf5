package io.switchboard.web.hotline;

/** Why OVH has not done something, in words. */
record Reasons(OvhMessages words) {

    /** @param reason as in {@code Settling}; null for a failure that says nothing */
    String of(String reason) {
        return switch (reason) {
            case "ovh-away", "ovh-silent", "gateway-away" -> words.reasonAway();
            case "ovh-busy" -> words.reasonBusy();
            case "ovh-refuses-us" -> words.reasonRefusesUs();
            case "ovh-refuses-request" -> words.reasonRefusesRequest();
            case "unknown-number" -> words.reasonUnknownNumber();
            case "not-one-queue" -> words.reasonNotOneQueue();
            case "forward-not-taken", "change-not-taken" -> words.reasonNotTaken();
            case null -> words.reasonUnsaid();
            default -> words.reasonOther(reason);
        };
    }
}
