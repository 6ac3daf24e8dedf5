package io.switchboard.simulator.door;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operation;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.api.Parameters;
import io.switchboard.simulator.bulk.Batch;
import io.switchboard.simulator.bulk.Features;
import io.switchboard.simulator.bulk.Pages;
import io.switchboard.simulator.schema.ApiSchema;
import io.switchboard.simulator.schema.TypeCheck;
import io.switchboard.simulator.signature.Doorkeeper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a call asks for, lets the doorkeeper decide, checks what it brings and has it answered. */
public final class Reception {
    private static final String TIME = "/auth/time";

    private final Operations operations;
    private final Doorkeeper doorkeeper;
    private final Parameters parameters;
    private final Batch batch;
    private final Pages pages;

    public Reception(
            Operations operations, Doorkeeper doorkeeper, ApiSchema schema, Features features) {
        this.operations = operations;
        this.doorkeeper = doorkeeper;
        this.parameters = new Parameters(new TypeCheck(schema));
        this.batch = new Batch(features);
        this.pages = new Pages(features);
    }

    /** What OVH answers, null where that is nothing. Refuses by an {@link OvhProblem}. */
    Object answer(ApiRequest request) {
        var segments = Parameters.segments(request.path());
        var operation =
                operations.find(request.method(), segments).orElseThrow(OvhProblem::unknownRoute);
        admit(request, operation);
        if (batch.isAskedFor(request, operation.spec())) {
            var container = segments.subList(0, segments.size() - 1);
            return batch.answer(
                    request,
                    segments.getLast(),
                    id -> answer(request, operation, append(container, id)));
        }
        var answer = answer(request, operation, segments);
        return item(request, operation, segments)
                .map(item -> page(request, answer, item, segments))
                .orElse(answer);
    }

    private Object page(ApiRequest request, Object list, Operation item, List<String> segments) {
        // What filters a list is unknown to its items.
        var plain = request.withoutQuery();
        return pages.answer(request, list, id -> answer(plain, item, append(segments, id)));
    }

    private Object answer(ApiRequest request, Operation operation, List<String> segments) {
        var spec = operation.spec();
        var texts = parameters.texts(spec, segments, request.rawQuery());
        return operation
                .handler()
                .answer(new Call(request, texts, parameters.body(spec, request.body())));
    }

    /** What answers for one of those that this operation lists, when whole objects are asked for. */
    private Optional<Operation> item(ApiRequest request, Operation list, List<String> segments) {
        if (!pages.areAskedFor(request)) {
            return Optional.empty();
        }
        return operations
                .find(list.spec().method(), append(segments, "0"))
                .filter(it -> it.spec().path().startsWith(list.spec().path() + "/{"));
    }

    private static List<String> append(List<String> segments, String last) {
        return Stream.concat(segments.stream(), Stream.of(last)).toList();
    }

    private void admit(ApiRequest request, Operation operation) {
        if (operation.spec().signed()) {
            doorkeeper.admit(request, operation.spec());
        } else if (!operation.spec().path().equals(TIME)) {
            doorkeeper.application(request);
        }
    }
}
