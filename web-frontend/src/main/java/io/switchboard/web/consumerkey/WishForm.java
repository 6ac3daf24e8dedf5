package io.switchboard.web.consumerkey;

import io.switchboard.contracts.gateway.credential.Feature;
import io.switchboard.contracts.gateway.credential.RequestConsumerKey;
import io.switchboard.web.protection.FormName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an administrator wants a key for, as it was typed.
 *
 * @param networks addresses or networks, with anything but their own signs between them
 */
record WishForm(Set<Feature> features, String networks, FormName name) {

    private static final int MOST_NETWORKS = 20;

    static WishForm blank() {
        return new WishForm(Set.of(), "", FormName.fresh());
    }

    /** A feature that we do not know was no choice of the form. */
    static WishForm of(List<String> features, String networks, String name) {
        var chosen = Objects.requireNonNullElse(features, List.<String>of());
        return new WishForm(
                Arrays.stream(Feature.values())
                        .filter(it -> chosen.contains(it.name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feature.class))),
                Objects.requireNonNullElse(networks, "").strip(),
                new FormName(name));
    }

    boolean hasTooManyNetworks() {
        return allowed().size() > MOST_NETWORKS;
    }

    boolean hasWrongNetworks() {
        return !allowed().stream().allMatch(AllowedNetwork::isOne);
    }

    RequestConsumerKey wish() {
        return new RequestConsumerKey(
                features, allowed().stream().map(AllowedNetwork::whole).toList(), null);
    }

    /** The same for the same wish under the same name. */
    String key() {
        var words = features.stream().map(Feature::name).sorted().collect(Collectors.joining(","));
        return name.key("consumer key", words, String.join(",", allowed()));
    }

    private List<String> allowed() {
        return Arrays.stream(networks.split("[\\s,;]+")).filter(it -> !it.isEmpty()).toList();
    }
}
