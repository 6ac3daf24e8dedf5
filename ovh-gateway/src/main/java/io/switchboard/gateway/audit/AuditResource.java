package io.switchboard.gateway.audit;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.AuditApi;
import io.switchboard.contracts.gateway.AuditEntry;
import io.switchboard.contracts.gateway.AuditSearch;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What was changed at OVH, for administrators. */
@RolesAllowed("administration")
class AuditResource implements AuditApi {

    private final Audit audit;

    AuditResource(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Uni<List<AuditEntry>> search(AuditSearch search) {
        return audit.search(search);
    }
}
