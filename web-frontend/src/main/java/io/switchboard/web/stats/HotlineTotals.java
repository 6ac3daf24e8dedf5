package io.switchboard.web.stats;

import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Sources.HotlineSource;
import java.util.Optional;

/**
 * One hotline over a whole period.
 *
 * @param queue empty for one that is no queue, and while it does not answer
 */
record HotlineTotals(
        HotlineSource hotline, Optional<QueueFigures> queue, Optional<ShiftFigures> shifts) {}
