package io.switchboard.web.consumerkey;

import io.switchboard.contracts.gateway.credential.Feature;
import java.util.Arrays;
import java.util.List;

/**
 * The form for a new key.
 *
 * @param request name of the form
 * @param networksError what is wrong with the networks; null when nothing is
 */
record WishView(List<Choice> choices, String networks, String request, String networksError) {

    /** @param what it is good for */
    record Choice(String value, String id, String name, String what, boolean chosen) {}

    static WishView of(WishForm form, String networksError, ConsumerKeyMessages words) {
        return new WishView(
                Arrays.stream(Feature.values()).map(it -> choice(it, form, words)).toList(),
                form.networks(),
                form.name().text(),
                networksError);
    }

    private static Choice choice(Feature feature, WishForm form, ConsumerKeyMessages words) {
        var chosen = form.features().contains(feature);
        return switch (feature) {
            case CONFERENCES ->
                    choice(feature, words.conferences(), words.conferencesWhat(), chosen);
            case MODERATION -> choice(feature, words.moderation(), words.moderationWhat(), chosen);
            case HISTORIES -> choice(feature, words.histories(), words.historiesWhat(), chosen);
            case LINES -> choice(feature, words.lines(), words.linesWhat(), chosen);
            case QUEUES -> choice(feature, words.queues(), words.queuesWhat(), chosen);
            case CREDENTIAL_OVERSIGHT ->
                    choice(feature, words.oversight(), words.oversightWhat(), chosen);
        };
    }

    private static Choice choice(Feature feature, String name, String what, boolean chosen) {
        var id = "feature-" + feature.ordinal();
        return new Choice(feature.name(), id, name, what, chosen);
    }
}
