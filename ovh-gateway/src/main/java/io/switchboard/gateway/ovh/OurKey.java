package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the gateway lives on: how OVH knows it. */
@ApplicationScoped
public class OurKey {

    private final Authenticator ours;
    private final Credentials credentials;
    private final OvhConfig config;

    OurKey(Authenticator ours, Credentials credentials, OvhConfig config) {
        this.ours = ours;
        this.credentials = credentials;
        this.config = config;
    }

    /** {@code consumer-key}, {@code service-account}, or {@code none} while there is neither. */
    public String means() {
        return ours.means();
    }

    /** What tells this key from any other: to be hashed, never to be kept; empty while there is none. */
    public Optional<Hidden> name() {
        return switch (ours) {
            case SignedKeys keys -> Optional.of(keys.consumerKey());
            case ServiceAccount _ -> config.clientId().map(Hidden::new);
            case Application _, NoKey _ -> Optional.empty();
        };
    }

    /** Asks OVH. Fails with {@link OvhFailure} when OVH does not say, which is no refusal. */
    public Uni<Sighting> look(Allowance allowance) {
        return seen(allowance)
                .onFailure(OvhFailure.RefusesUs.class)
                .recoverWithItem(
                        failure ->
                                failure.code().equals("INVALID_CREDENTIAL")
                                        ? new Sighting.Ended()
                                        : new Sighting.Unknown())
                .onFailure(OvhFailure.NotGranted.class)
                .recoverWithItem(new Sighting.Taken());
    }

    private Uni<Sighting> seen(Allowance allowance) {
        return switch (ours) {
            case SignedKeys _ -> credentials.current(allowance).map(OurKey::told);
            // There is nothing that OVH could tell; a new token shows that it takes the pair.
            case ServiceAccount account -> account.renewed().replaceWith(new Sighting.Taken());
            case Application _, NoKey _ -> Uni.createFrom().item(new Sighting.Unknown());
        };
    }

    private static Sighting told(OvhCredential credential) {
        return switch (KeyState.of(credential.status())) {
            case VALIDATED -> new Sighting.Told(credential);
            case EXPIRED, REFUSED, PENDING -> new Sighting.Ended();
        };
    }

    /** What OVH shows of our key. */
    public sealed interface Sighting {

        /** It takes it and tells of it. */
        record Told(OvhCredential credential) implements Sighting {}

        /** It takes it, and says nothing of it. */
        record Taken() implements Sighting {}

        /** It knows it and takes it no more, or not yet. */
        record Ended() implements Sighting {}

        /** It does not know it, or not together with the rest of what we show. */
        record Unknown() implements Sighting {}
    }
}
