package io.switchboard.web.credential;

import io.switchboard.contracts.gateway.credential.OurAccess;
import java.util.List;

/**
 * How OVH knows us, as the page shows it.
 *
 * @param expires when it ends, in words
 * @param checked when OVH was asked; null before
 */
record AccessFace(
        String tone,
        String state,
        String means,
        String expires,
        String checked,
        List<String> missing,
        List<String> superfluous) {

    static AccessFace of(OurAccess access, Reader reader) {
        var words = reader.words();
        return new AccessFace(
                tone(access),
                state(access, words),
                switch (access.means()) {
                    case "consumer-key" -> words.consumerKey();
                    case "service-account" -> words.serviceAccount();
                    default -> words.noMeans();
                },
                access.expiresAt().map(reader::moment).orElseGet(words::unlimited),
                access.checkedAt().map(reader::moment).orElse(null),
                access.missing(),
                access.superfluous());
    }

    private static String tone(OurAccess access) {
        if (access.accepted() && access.trouble().isEmpty()) {
            return "good";
        }
        return access.accepted() || access.trouble().equals("unknown") ? "wait" : "bad";
    }

    private static String state(OurAccess access, CredentialMessages words) {
        return switch (access.trouble()) {
            case "" -> access.accepted() ? words.accepted() : words.notAccepted();
            case "missing-rules" -> words.lacksRules();
            case "unknown" -> words.unchecked();
            case "expired" -> words.expired();
            case "revoked" -> words.revoked();
            default -> words.notAccepted();
        };
    }
}
