package io.switchboard.gateway.number;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.contracts.room.ConferenceNumberApi;
import io.switchboard.gateway.budget.Asking;
import io.switchboard.gateway.ovh.Product;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Our conference numbers over HTTP. */
@RolesAllowed("numbers")
class ConferenceNumberResource implements ConferenceNumberApi {

    private final Counts counts;
    private final Numbers numbers;
    private final Asking asking;

    ConferenceNumberResource(Counts counts, Numbers numbers, Asking asking) {
        this.counts = counts;
        this.numbers = numbers;
        this.asking = asking;
    }

    @Override
    public Uni<List<ConferenceNumber>> list() {
        return counts.all(asking.lane(Lane.INTERACTIVE));
    }

    @Override
    public Uni<Observed<List<DialNumber>>> known() {
        return numbers.observed(Product.CONFERENCE);
    }
}
