package io.switchboard.web.credential;

import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.gateway.credential.Credential;
import io.switchboard.contracts.gateway.credential.OurAccess;
import java.util.Comparator;
import java.util.List;

/**
 * All keys to OVH's API.
 *
 * @param notice what should be known about the list; null when it is whole and fresh
 */
record KeysView(AccessFace access, List<CredentialFace> credentials, String notice) {

    /** What is worth a look first: ours, then what never ends, then what was given last. */
    private static final Comparator<Credential> ORDER =
            Comparator.comparing(Credential::ours)
                    .reversed()
                    .thenComparing(it -> it.expiresAt().isPresent())
                    .thenComparing(Credential::createdAt, Comparator.reverseOrder());

    static KeysView of(OurAccess access, Observed<List<Credential>> seen, Reader reader) {
        var credentials =
                seen.what().stream()
                        .sorted(ORDER)
                        .map(it -> CredentialFace.of(it, reader))
                        .toList();
        var notice = seen.stale() ? reader.words().stale(reader.moment(seen.at())) : null;
        return new KeysView(AccessFace.of(access, reader), credentials, notice);
    }

    static KeysView unseen(OurAccess access, String notice, Reader reader) {
        return new KeysView(AccessFace.of(access, reader), List.of(), notice);
    }
}
