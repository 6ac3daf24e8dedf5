package io.switchboard.forwarding.administration;

import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.Opening;
import java.util.List;
import java.util.Optional;

/** What OVH tells of a number that might become a hotline. */
sealed interface Found {

    /** One that can. */
    sealed interface Usable extends Found {

        String billingAccount();

        HotlineKind kind();
    }

    /**
     * @param line where it leads
     * @param forwardedTo where the line leads at the moment
     */
    record OfLine(String billingAccount, DialNumber line, Optional<PhoneNumber> forwardedTo)
            implements Usable {

        @Override
        public HotlineKind kind() {
            return HotlineKind.LINE;
        }
    }

    record OfQueue(String billingAccount, List<Agent> agents, List<Opening> openings)
            implements Usable {

        @Override
        public HotlineKind kind() {
            return HotlineKind.QUEUE;
        }

        /** Whether somebody has set it up so far. */
        boolean isInUse() {
            return !agents.isEmpty() || !openings.isEmpty();
        }
    }

    /**
     * One that cannot.
     *
     * @param reason in kebab case
     * @param billingAccount null for a number that is not ours
     */
    record Unusable(String reason, String billingAccount) implements Found {}
}
