package io.switchboard.web.stats;

import io.switchboard.contracts.figures.Breakdown;
import java.util.Optional;

/** Reservations of a period by one property; empty for what does not answer, or is not for who asks. */
record Shares(
        Optional<Breakdown> lengths, Optional<Breakdown> leads, Optional<Breakdown> domains) {}
