package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls with records in and out, as their operations have them. */
@ApplicationScoped
class TypedCalls {

    private final OvhClient client;
    private final Patience patience;
    private final OvhJson json;

    TypedCalls(OvhClient client, Patience patience, OvhJson json) {
        this.client = client;
        this.patience = patience;
        this.json = json;
    }

    /** Asks, again when OVH stumbles or finds us too fast, while the deadline allows. */
    <T> Uni<T> read(OvhCall call, Allowance allowance) {
        return read(call, allowance, answer -> json.read(answer, call));
    }

    /** As {@link #read}, for an answer that is not as its operation has it; a reader that fails makes it be asked again. */
    <T> Uni<T> read(OvhCall call, Allowance allowance, Function<Answer, T> reader) {
        return patience.whileStumbling(
                allowance.deadline(), () -> client.send(() -> call, allowance).map(reader));
    }

    /** Asks for a list of ids or names. */
    <I> Uni<List<I>> list(OvhCall call, Allowance allowance) {
        return this.<I[]>read(call, allowance).map(List::of);
    }

    /** Sent once: only its caller knows what may be repeated. */
    <T> Uni<T> change(OvhCall call, Allowance allowance) {
        return client.send(() -> call, allowance).map(answer -> json.read(answer, call));
    }

    /** As {@link #change}, with something to tell. */
    <T> Uni<T> change(OvhCall call, Object body, Allowance allowance) {
        return change(call.with(json.write(call, body)), allowance);
    }

    /** As {@link #change}, for what OVH answers nothing to. */
    Uni<Void> order(OvhCall call, Allowance allowance) {
        return client.send(() -> call, allowance).replaceWithVoid();
    }

    /** As {@link #order}, with something to tell, which is written each time it is sent. */
    Uni<Void> order(OvhCall call, Supplier<?> body, Allowance allowance) {
        return client.send(() -> call.with(json.write(call, body.get())), allowance)
                .replaceWithVoid();
    }
}
