package io.switchboard.contracts.hotline.rota;

import java.time.Instant;
import java.util.List;

/**
 * The rota of a hotline.
 *
 * @param planned weekly ones first
 * @param occurrences of the days asked for, in order
 * @param gaps when nobody comes though somebody was to, or between two shifts of a day
 * @param feed whether a calendar feed is offered now
 */
public record RotaView(
        List<PlannedShiftView> planned,
        List<OccurrenceView> occurrences,
        List<Gap> gaps,
        boolean feed) {

    public record Gap(Instant start, Instant end) {}
}
