package io.switchboard.forwarding.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where an event stands in a rota. */
public sealed interface Placement {

    /** @param leftOut days on which it does not take place though it comes again */
    record Slots(List<Slot> slots, Set<LocalDate> leftOut) implements Placement {}

    /** @param reason as an {@link io.switchboard.contracts.hotline.rota.ImportReport} gives it */
    record Refused(String reason) implements Placement {}
}
