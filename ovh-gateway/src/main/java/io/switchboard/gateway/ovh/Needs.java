package io.switchboard.gateway.ovh;

import io.switchboard.contracts.gateway.credential.Feature;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What each operation is needed for, and so what a key must be allowed. A new operation does not compile until it stands here. */
public final class Needs {

    private static final Set<Feature> WHATEVER_IS_USED = EnumSet.allOf(Feature.class);

    /** Called by who has no key yet. */
    private static final Set<Feature> NO_KEY = Set.of();

    private Needs() {}

    /** The least that a key must be allowed for these features; of any billing account when none is named. */
    public static List<AccessRule> rules(
            Collection<Feature> features, Collection<String> billingAccounts) {
        return Stream.of(Operation.values())
                .filter(operation -> of(operation).stream().anyMatch(features::contains))
                .flatMap(operation -> rules(operation, billingAccounts))
                .distinct()
                .toList();
    }

    /** The least that a key must be allowed for one operation. */
    static Stream<AccessRule> rules(Operation operation, Collection<String> billingAccounts) {
        var accounts = billingAccounts.isEmpty() ? List.of("*") : billingAccounts;
        return accounts.stream()
                .map(account -> operation.template().replace("{billingAccount}", account))
                .map(path -> path.replaceAll("\\{[A-Za-z]+}", "*"))
                .map(path -> new AccessRule(operation.method().name(), path))
                .distinct();
    }

    /** Whether it is called with what OVH knows us by, so that its answer tells whether OVH takes that. */
    static boolean isOurs(Operation operation) {
        return !of(operation).isEmpty();
    }

    static Set<Feature> of(Operation operation) {
        return switch (operation) {
            case TIME, TOKEN, REQUEST_CREDENTIAL, REQUESTED_CREDENTIAL -> NO_KEY;
            case CURRENT_CREDENTIAL -> WHATEVER_IS_USED;
            case CREDENTIALS, CREDENTIAL, REVOKE_CREDENTIAL, APPLICATION ->
                    Set.of(Feature.CREDENTIAL_OVERSIGHT);
            case CONFERENCES -> // which numbers there are
                    Set.of(Feature.CONFERENCES, Feature.MODERATION, Feature.HISTORIES);
            case ROOMS_STATS, ROOMS, CREATE_ROOM, CONFIGURE_ROOM -> Set.of(Feature.CONFERENCES);
            case ROOM -> Set.of(Feature.CONFERENCES, Feature.MODERATION);
            case LOCK_ROOM, UNLOCK_ROOM, PARTICIPANTS, PARTICIPANT -> Set.of(Feature.MODERATION);
            case MUTE, UNMUTE, DEAFEN, UNDEAFEN, KICK, SET_VOLUME -> Set.of(Feature.MODERATION);
            case WEB_ACCESSES, WEB_ACCESS, CREATE_WEB_ACCESS, REMOVE_WEB_ACCESS ->
                    Set.of(Feature.MODERATION);
            case HISTORIES, HISTORY -> Set.of(Feature.HISTORIES);
            case LINES, LINE, LINE_OPTIONS, CHANGE_LINE_OPTIONS -> Set.of(Feature.LINES);
            case REDIRECTS, REDIRECT, NUMBERS, NUMBER -> Set.of(Feature.LINES);
            case QUEUE_NUMBERS, QUEUES, QUEUE, CHANGE_QUEUE -> Set.of(Feature.QUEUES);
            case LIVE_CALLS, LIVE_CALL, LIVE_STATISTICS -> Set.of(Feature.QUEUES);
            case AGENTS, AGENT, CREATE_AGENT, CHANGE_AGENT -> Set.of(Feature.QUEUES);
            case AGENT_PLACES, AGENT_PLACE, PLACE_AGENT, MOVE_AGENT -> Set.of(Feature.QUEUES);
            case CLOSING, CHANGE_CLOSING -> Set.of(Feature.QUEUES);
            case OPENINGS, OPENING, CREATE_OPENING, REMOVE_OPENING -> Set.of(Feature.QUEUES);
            case TASK -> Set.of(Feature.MODERATION, Feature.LINES, Feature.QUEUES);
        };
    }
}
