package io.switchboard.forwarding.steering;

import io.switchboard.contracts.Sealed;
import java.util.Optional;

/**
 * An agent of a queue, as we know it.
 *
 * @param phone sealed as {@code phone}
 * @param id OVH's {@code agentId}; empty until OVH has told
 * @param available empty where OVH was asked to change it and has not answered
 * @param ringSeconds as OVH was last told; empty for one that somebody else has made
 * @param quiet whether what we asked of OVH for it is over in any case
 */
public record QueueAgent(
        String phoneHash,
        Sealed phone,
        Optional<Long> id,
        Optional<Boolean> available,
        Optional<Integer> ringSeconds,
        Optional<Integer> position,
        boolean quiet) {

    /** Whether its phone may ring, for all we know. */
    public boolean mayRing() {
        return available.orElse(true);
    }

    /** Whether its phone rings for so long, as far as we know. */
    boolean rings(long seconds) {
        return available.orElse(false) && ringSeconds.filter(it -> it == seconds).isPresent();
    }

    /** The same, of which OVH was asked to change whether it rings. */
    QueueAgent unknown() {
        return with(Optional.empty());
    }

    /** The same, logged out. */
    QueueAgent loggedOut() {
        return with(Optional.of(false));
    }

    private QueueAgent with(Optional<Boolean> other) {
        return new QueueAgent(phoneHash, phone, id, other, ringSeconds, position, false);
    }
}
