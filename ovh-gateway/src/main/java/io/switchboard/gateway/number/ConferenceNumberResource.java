package io.switchboard.gateway.number;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.contracts.room.ConferenceNumberApi;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Our conference numbers over HTTP. */
@RolesAllowed("numbers")
class ConferenceNumberResource implements ConferenceNumberApi {

    private final Counts counts;

    ConferenceNumberResource(Counts counts) {
        this.counts = counts;
    }

    @Override
    public Uni<List<ConferenceNumber>> list() {
        return counts.all();
    }
}
