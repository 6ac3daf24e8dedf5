package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.credential.OurCredential.Step;
import io.switchboard.gateway.ovh.Hidden;
import io.switchboard.gateway.ovh.OurKey;
import io.switchboard.platform.sealing.Fingerprints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** What is known of the key that we live on now; of another one, another thing is known. */
@ApplicationScoped
class KnownKeys {

    private static final String PURPOSE = "our-credential";

    private final OurKey key;
    private final Optional<String> name;
    private final OurCredentialLedger ledger;

    KnownKeys(OurKey key, Fingerprints fingerprints, OurCredentialLedger ledger) {
        this.key = key;
        this.name = key.name().map(Hidden::text).map(text -> fingerprints.of(PURPOSE, text));
        this.ledger = ledger;
    }

    /** {@code consumer-key}, {@code service-account} or {@code none}. */
    String means() {
        return key.means();
    }

    /** Whether there is any. */
    boolean any() {
        return name.isPresent();
    }

    /** Empty while OVH was never asked. */
    Uni<Optional<OurCredential>> read() {
        return name.map(ledger::read).orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    Uni<OurCredential> change(Function<OurCredential, Step> step) {
        return ledger.change(name.orElseThrow(), step);
    }
}
