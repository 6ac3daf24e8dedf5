package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.gateway.credential.Credential;
import io.switchboard.contracts.gateway.credential.CredentialApi;
import io.switchboard.contracts.gateway.credential.CredentialKey;
import io.switchboard.contracts.gateway.credential.OurAccess;
import io.switchboard.gateway.command.Changes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Keys to OVH's API over HTTP. */
@RolesAllowed("administration")
class CredentialResource implements CredentialApi {

    private final Access access;
    private final AllKeys keys;
    private final Changes changes;
    private final RevokeKey revoke;

    CredentialResource(Access access, AllKeys keys, Changes changes, RevokeKey revoke) {
        this.access = access;
        this.keys = keys;
        this.changes = changes;
        this.revoke = revoke;
    }

    @Override
    public Uni<OurAccess> ours() {
        return access.ours();
    }

    @Override
    public Uni<Observed<List<Credential>>> list() {
        return keys.list();
    }

    @Override
    public Uni<Void> revoke(String idempotencyKey, CredentialKey credential) {
        return changes.make(revoke, idempotencyKey, credential);
    }
}
