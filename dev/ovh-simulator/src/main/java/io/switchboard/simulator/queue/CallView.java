package io.switchboard.simulator.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * A call as OVH shows it, and the phones that ring for it.
 *
 * @param rings numbers; none once it is answered
 */
record CallView(@JsonUnwrapped LiveCall.View call, List<String> rings) {
    static CallView of(
            Hunting service, LiveCall call, Map<Long, List<Agent>> rings, Ringing ringing) {
        var queue = service.queue(call.queueId());
        return new CallView(
                call.view(),
                rings.getOrDefault(call.id(), List.of()).stream()
                        .map(agent -> ringing.number(queue, agent))
                        .toList());
    }
}
