package io.switchboard.gateway.status;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.CallRecords;
import io.switchboard.gateway.ovh.Conferences;
import io.switchboard.gateway.ovh.Flights;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Whether OVH accepts our calls: what the latest one showed, or else one cheap call made to find out. */
@ApplicationScoped
class Status {

    private static final Logger LOG = Logger.getLogger(Status.class);

    private final CallRecords records;
    private final Conferences conferences;
    private final Numbers numbers;
    private final Budget budget;
    private final StatusConfig config;
    private final Flights<String, Boolean> flights = new Flights<>();

    Status(
            CallRecords records,
            Conferences conferences,
            Numbers numbers,
            Budget budget,
            StatusConfig config) {
        this.records = records;
        this.conferences = conferences;
        this.numbers = numbers;
        this.budget = budget;
        this.config = config;
    }

    Uni<Boolean> ovh() {
        return records.latest()
                .filter(latest -> latest.age().compareTo(config.age()) < 0)
                .map(latest -> Uni.createFrom().item(latest.accepted()))
                .orElseGet(() -> flights.share("probe", this::probe));
    }

    private Uni<Boolean> probe() {
        return call(budget.allow(Lane.INTERACTIVE, Deadline.in(config.patience())))
                .replaceWith(true)
                // A service account has no credential to be told of: OVH took the call all the
                // same.
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithItem(true)
                .onFailure()
                .recoverWithItem(
                        failure -> {
                            LOG.debugf("OVH does not accept our probe: %s", failure.getMessage());
                            return false;
                        });
    }

    private Uni<?> call(Allowance allowance) {
        return numbers.known()
                .<Uni<?>>map(number -> conferences.roomsStats(number, allowance))
                .orElseGet(() -> conferences.currentCredential(allowance));
    }
}
