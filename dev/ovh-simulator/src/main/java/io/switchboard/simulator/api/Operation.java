package io.switchboard.simulator.api;

import io.switchboard.simulator.schema.OperationSpec;

/** One operation of OVH's schema and what it does here. */
public record Operation(OperationSpec spec, Handler handler) {

    /** Answers a sound call, at once; null where OVH answers nothing. Refuses by throwing an {@link OvhProblem}. */
    @FunctionalInterface
    public interface Handler {
        Object answer(Call call);
    }
}
