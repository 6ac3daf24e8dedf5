package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;

/** Work that OVH does by itself. */
@ApplicationScoped
public class Tasks {

    private final TypedCalls calls;

    Tasks(TypedCalls calls) {
        this.calls = calls;
    }

    public Uni<OvhTask> task(HostedNumber service, long id, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.TASK, service.path(Long.toString(id))), allowance);
    }
}
