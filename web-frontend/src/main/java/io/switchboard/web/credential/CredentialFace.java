package io.switchboard.web.credential;

import io.switchboard.contracts.gateway.credential.Credential;
import java.util.ArrayList;
import java.util.List;

/**
 * A key that somebody was given, as the list shows it.
 *
 * @param name of the program that has it
 * @param expires when it ends, in words
 * @param used when it was used last, in words
 * @param networks null when it may be used from anywhere
 * @param revocable whether it can still do something, and is not the one that the gateway lives on
 */
record CredentialFace(
        long id,
        String name,
        List<Badge> badges,
        String created,
        String expires,
        String used,
        List<String> rules,
        String networks,
        boolean ours,
        boolean revocable) {

    /** @param tone good, wait, bad or over */
    record Badge(String tone, String word) {}

    static CredentialFace of(Credential credential, Reader reader) {
        var words = reader.words();
        return new CredentialFace(
                credential.id(),
                credential.application().isEmpty() ? words.unnamed() : credential.application(),
                badges(credential, words),
                reader.moment(credential.createdAt()),
                credential.expiresAt().map(reader::moment).orElseGet(words::unlimited),
                credential.lastUsedAt().map(reader::moment).orElseGet(words::never),
                credential.rules(),
                credential.allowedIps().isEmpty()
                        ? null
                        : String.join(", ", credential.allowedIps()),
                credential.ours(),
                !credential.ours() && isAlive(credential));
    }

    private static boolean isAlive(Credential credential) {
        return credential.state().equals("validated")
                || credential.state().equals("pendingValidation");
    }

    private static List<Badge> badges(Credential credential, CredentialMessages words) {
        var badges = new ArrayList<Badge>();
        if (credential.ours()) {
            badges.add(new Badge("good", words.ours()));
        }
        switch (credential.state()) {
            case "validated" -> {}
            case "pendingValidation" -> badges.add(new Badge("wait", words.pending()));
            case "refused" -> badges.add(new Badge("over", words.refused()));
            case "expired" -> badges.add(new Badge("over", words.expired()));
            default -> badges.add(new Badge("over", credential.state()));
        }
        if (isAlive(credential) && credential.expiresAt().isEmpty()) {
            badges.add(new Badge("wait", words.unlimitedBadge()));
        }
        if (isAlive(credential) && credential.rules().stream().anyMatch(it -> it.endsWith(" /*"))) {
            badges.add(new Badge("bad", words.everything()));
        }
        return List.copyOf(badges);
    }
}
