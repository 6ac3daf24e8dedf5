package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;

/** OVH's own pages of a room. */
@ApplicationScoped
public class WebAccesses {

    private final TypedCalls calls;

    WebAccesses(TypedCalls calls) {
        this.calls = calls;
    }

    public Series<Long, OvhWebAccess> of(RoomPlace room) {
        return Series.of(
                Operation.WEB_ACCESSES, Operation.WEB_ACCESS, room.path(), OvhWebAccess::id);
    }

    public Uni<OvhWebAccess> create(RoomPlace room, OvhAccessType type, Allowance allowance) {
        var call = OvhCall.of(Operation.CREATE_WEB_ACCESS, room.path());
        return calls.change(call, new NewAccess(type), allowance);
    }

    public Uni<Void> remove(RoomPlace room, long access, Allowance allowance) {
        return calls.order(OvhCall.of(Operation.REMOVE_WEB_ACCESS, room.path(access)), allowance);
    }

    /** A page that OVH has made and does not show. */
    public OvhFailure unreadable() {
        return OvhFailure.unreadable(Operation.CREATE_WEB_ACCESS);
    }

    record NewAccess(OvhAccessType type) {}
}
