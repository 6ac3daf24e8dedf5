package io.switchboard.web.hotlinesettings;

/** Why a number cannot be a hotline, and what to do. */
record RefusalInWords(HotlineAdministrationMessages words) {

    /** @param feature what OVH uses it for; null when that is not known */
    String of(String refusal, String feature) {
        return switch (refusal) {
            case "is-a-line" -> words.refusalIsALine();
            case "is-a-conference" -> words.refusalIsAConference();
            case "other-feature" -> words.refusalOtherFeature(feature == null ? "?" : feature);
            case "leads-nowhere" -> words.refusalLeadsNowhere();
            case "line-not-ours" -> words.refusalLineNotOurs();
            case "not-one-queue" -> words.refusalNotOneQueue();
            case "unknown-number" -> words.refusalUnknownNumber();
            case "line-of-another-hotline" -> words.refusalLineOfAnotherHotline();
            case null -> words.refusalOtherwise("?");
            default -> words.refusalOtherwise(refusal);
        };
    }
}
