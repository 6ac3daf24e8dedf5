package io.switchboard.gateway.ovh;

import java.util.List;

/** A queue, named as OVH wants it. */
public record QueuePlace(HostedNumber number, long queueId) {

    List<String> path() {
        return number.path(Long.toString(queueId));
    }

    List<String> path(long agent) {
        return number.path(Long.toString(queueId), Long.toString(agent));
    }
}
