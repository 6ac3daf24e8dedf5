package io.switchboard.gateway.credential;

import io.switchboard.contracts.gateway.credential.Feature;
import io.switchboard.gateway.ovh.AccessRule;
import io.switchboard.gateway.ovh.FeaturesConfig;
import io.switchboard.gateway.ovh.Needs;
import io.switchboard.gateway.ovh.OvhConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a key must be allowed here, compared with what it is allowed. */
@ApplicationScoped
class KeyRules {

    private final Set<Feature> inUse;
    private final List<String> billingAccounts;

    KeyRules(FeaturesConfig features, OvhConfig ovh) {
        this.inUse = features.features();
        this.billingAccounts = ovh.billingAccounts();
    }

    List<String> billingAccounts() {
        return billingAccounts;
    }

    /** The least for these features, or for those in use when none is named. */
    List<AccessRule> of(Set<Feature> features) {
        return Needs.rules(features.isEmpty() ? inUse : features, billingAccounts);
    }

    /** What the features in use need and these rules do not grant. */
    List<AccessRule> missingOf(Collection<AccessRule> granted) {
        return uncovered(of(inUse), granted);
    }

    /** Those of these rules that allow more than the features in use need. */
    List<AccessRule> superfluousOf(Collection<AccessRule> granted) {
        return uncovered(granted, of(inUse));
    }

    /** Those of these rules that the features in use need. */
    List<AccessRule> neededOf(Collection<AccessRule> rules) {
        var needed = of(inUse);
        return rules.stream().filter(needed::contains).toList();
    }

    private static List<AccessRule> uncovered(
            Collection<AccessRule> rules, Collection<AccessRule> by) {
        return rules.stream()
                .filter(rule -> by.stream().noneMatch(other -> other.covers(rule)))
                .toList();
    }
}
