package io.switchboard.simulator.door;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operation;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.api.Parameters;
import io.switchboard.simulator.schema.ApiSchema;
import io.switchboard.simulator.schema.TypeCheck;
import io.switchboard.simulator.signature.Doorkeeper;

/** Finds what a call asks for, lets the doorkeeper decide, checks what it brings and has it answered. */
public final class Reception {
    private static final String TIME = "/auth/time";

    private final Operations operations;
    private final Doorkeeper doorkeeper;
    private final Parameters parameters;

    public Reception(Operations operations, Doorkeeper doorkeeper, ApiSchema schema) {
        this.operations = operations;
        this.doorkeeper = doorkeeper;
        this.parameters = new Parameters(new TypeCheck(schema));
    }

    /** What OVH answers, null where that is nothing. Refuses by an {@link OvhProblem}. */
    Object answer(ApiRequest request) {
        var segments = Parameters.segments(request.path());
        var operation =
                operations.find(request.method(), segments).orElseThrow(OvhProblem::unknownRoute);
        admit(request, operation);
        var spec = operation.spec();
        var texts = parameters.texts(spec, segments, request.rawQuery());
        return operation
                .handler()
                .answer(new Call(request, texts, parameters.body(spec, request.body())));
    }

    private void admit(ApiRequest request, Operation operation) {
        if (operation.spec().signed()) {
            doorkeeper.admit(request, operation.spec());
        } else if (!operation.spec().path().equals(TIME)) {
            doorkeeper.application(request);
        }
    }
}
