package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.credential.OurCredential.Finding;
import io.switchboard.gateway.ovh.AccessRule;
import io.switchboard.gateway.ovh.Doubts;
import io.switchboard.gateway.ovh.OurKey;
import io.switchboard.gateway.ovh.OurKey.Sighting;
import io.switchboard.gateway.ovh.OvhCredential;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Asks OVH how it knows our key, and makes of its answer what is written down and announced. */
@ApplicationScoped
class Checkup {

    private final OurKey key;
    private final Doubts doubts;
    private final KeyRules rules;
    private final KnownKeys known;
    private final Clock clock;

    Checkup(OurKey key, Doubts doubts, KeyRules rules, KnownKeys known, Clock clock) {
        this.key = key;
        this.doubts = doubts;
        this.rules = rules;
        this.known = known;
        this.clock = clock;
    }

    /** One call to OVH. Fails with {@link io.switchboard.gateway.ovh.OvhFailure} when OVH does not say how it knows us. */
    Uni<OurCredential> make(Allowance allowance) {
        return key.look(allowance)
                // Refusals of our own question are no news any more.
                .invoke(doubts::lookedInto)
                .chain(
                        sighting ->
                                known.change(
                                        before -> {
                                            var now = clock.instant();
                                            return before.found(finding(before, sighting), now);
                                        }));
    }

    private Finding finding(OurCredential before, Sighting sighting) {
        return switch (sighting) {
            case Sighting.Told(var credential) -> told(credential);
            case Sighting.Taken() -> taken(before);
            case Sighting.Ended() ->
                    before.without(
                            before.over(clock.instant()) ? Trouble.EXPIRED : Trouble.REVOKED);
            case Sighting.Unknown() -> before.without(Trouble.UNKNOWN_KEY);
        };
    }

    private Finding told(OvhCredential credential) {
        var missing =
                Stream.concat(rules.missingOf(credential.rules()).stream(), refused().stream())
                        .distinct()
                        .toList();
        return new Finding(
                missing.isEmpty() ? Trouble.NONE : Trouble.MISSING_RULES,
                credential.credentialId(),
                credential.expires().map(end -> end.truncatedTo(ChronoUnit.SECONDS)).orElse(null),
                texts(missing),
                texts(rules.superfluousOf(credential.rules())));
    }

    /** OVH tells no rules: what is missing is what it has refused, until it lets us. */
    private Finding taken(OurCredential before) {
        var granted = texts(doubts.granted(rules.billingAccounts()));
        var refused = texts(refused());
        var missing =
                Stream.concat(before.missing().stream(), refused.stream())
                        .distinct()
                        .filter(rule -> !granted.contains(rule))
                        .toList();
        return new Finding(
                missing.isEmpty() ? Trouble.NONE : Trouble.MISSING_RULES,
                before.credentialId(),
                before.expiresAt(),
                missing,
                List.of());
    }

    /** What OVH did not let us call although it is needed. */
    private List<AccessRule> refused() {
        return rules.neededOf(doubts.refused(rules.billingAccounts()));
    }

    private static List<String> texts(List<AccessRule> rules) {
        return rules.stream().map(AccessRule::toString).toList();
    }
}
