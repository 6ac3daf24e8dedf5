package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keys to the API: ours, and those of the whole account. */
@ApplicationScoped
public class Credentials {

    private final TypedCalls calls;

    Credentials(TypedCalls calls) {
        this.calls = calls;
    }

    /** The one that we call with. */
    public Uni<OvhCredential> current(Allowance allowance) {
        return calls.read(OvhCall.of(Operation.CURRENT_CREDENTIAL), allowance);
    }

    /** Those of the whole account. */
    public Series<Long, OvhCredential> all() {
        return Series.of(
                Operation.CREDENTIALS,
                Operation.CREDENTIAL,
                List.of(),
                OvhCredential::credentialId);
    }

    /** A program that keys were given to. */
    public Uni<OvhApplication> application(long id, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.APPLICATION, Long.toString(id)), allowance);
    }

    /** Its holder can call nothing any more. */
    public Uni<Void> revoke(long id, Allowance allowance) {
        return calls.order(OvhCall.of(Operation.REVOKE_CREDENTIAL, Long.toString(id)), allowance);
    }
}
