package io.switchboard.forwarding.person;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlinePersonApi;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What hotlines hold about people, over HTTP. */
@RolesAllowed("people")
@APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
public class HotlinePersonResource implements HotlinePersonApi {

    private final HeldByHotlines held;

    HotlinePersonResource(HeldByHotlines held) {
        this.held = held;
    }

    @Override
    @Operation(summary = "Everything that hotlines hold about a person")
    public Uni<List<HeldData>> data(PersonKey person) {
        return held.about(person.address());
    }
}
