package io.switchboard.forwarding.rota;

import io.switchboard.contracts.hotline.rota.ImportReport;
import io.switchboard.forwarding.calendar.ImportedEvent;
import io.switchboard.forwarding.calendar.Placement;
import io.switchboard.forwarding.calendar.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** What the events of a calendar want of a rota, and which want what cannot be. */
final class WantedShifts {

    private static final int LONGEST_SUMMARY = 200;

    private final Acquaintances acquaintances;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;
    private final List<ImportReport.Refused> refused = new ArrayList<>();

    WantedShifts(Acquaintances acquaintances, ZoneId zone, Instant now) {
        this.acquaintances = acquaintances;
        this.zone = zone;
        this.now = now;
        this.today = now.atZone(zone).toLocalDate();
    }

    /**
     * What the events of one {@code UID} want: one, and others that stand for single days of it.
     *
     * @param uid null for an event without one
     * @param isWhole whether nothing of it was refused
     */
    record Group(String uid, List<WantedShift> shifts, boolean isWhole) {}

    List<Group> of(List<ImportedEvent> events) {
        var groups = new LinkedHashMap<Object, List<ImportedEvent>>();
        for (var event : events) {
            var key = event.uid() == null ? new Object() : event.uid();
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(event);
        }
        return groups.values().stream().map(this::group).toList();
    }

    /** Those that were, after {@link #of}. */
    List<ImportReport.Refused> refused() {
        return List.copyOf(refused);
    }

    private Group group(List<ImportedEvent> events) {
        var refusedBefore = refused.size();
        var shifts = new ArrayList<WantedShift>();
        events.stream()
                .filter(it -> it.insteadOf() == null && !it.cancelled())
                .forEach(it -> shifts.addAll(shifts(it)));
        events.stream()
                .filter(it -> it.insteadOf() != null && !it.insteadOf().isBefore(today))
                .forEach(it -> goOtherwise(it, shifts));
        return new Group(events.getFirst().uid(), shifts, refused.size() == refusedBefore);
    }

    private List<WantedShift> shifts(ImportedEvent event) {
        return switch (event.placement()) {
            case Placement.Refused no -> refuse(event, no.reason());
            case Placement.Slots slots -> shifts(event, slots);
        };
    }

    private List<WantedShift> shifts(ImportedEvent event, Placement.Slots slots) {
        var who = acquaintances.in(event);
        if (who.isEmpty()) {
            return refuse(event, "unknown-volunteer");
        }
        var shifts =
                who.stream()
                        .flatMap(volunteer -> slots.slots().stream().map(it -> wish(volunteer, it)))
                        .filter(this::isToCome)
                        .map(WantedShift::new)
                        .toList();
        if (shifts.isEmpty()) {
            return refuse(event, "past");
        }
        slots.leftOut().forEach(day -> leaveOut(day, shifts));
        return shifts;
    }

    private List<WantedShift> refuse(ImportedEvent event, String reason) {
        var summary = event.summary();
        refused.add(
                new ImportReport.Refused(
                        summary.substring(0, Math.min(LONGEST_SUMMARY, summary.length())),
                        event.start(),
                        reason));
        return List.of();
    }

    private static PlannedShift.Wish wish(UUID volunteer, Slot slot) {
        var when =
                switch (slot) {
                    case Slot.Weekly weekly ->
                            new When.Weekly(weekly.day(), weekly.first(), weekly.last());
                    case Slot.Dated dated -> new When.Dated(dated.date());
                };
        return new PlannedShift.Wish(volunteer, when, slot.from(), slot.to());
    }

    private boolean isToCome(PlannedShift.Wish wish) {
        var plan =
                new Plan(
                        UUID.randomUUID(),
                        wish.volunteer(),
                        wish.when(),
                        wish.from(),
                        wish.to(),
                        now);
        return plan.isToCome(zone);
    }

    /** Nobody reckons with days that are over, or a year ahead. */
    private void leaveOut(LocalDate day, List<WantedShift> shifts) {
        if (!day.isBefore(today) && day.isBefore(today.plusYears(1))) {
            shifts.forEach(it -> it.leaveOut(day));
        }
    }

    private void goOtherwise(ImportedEvent event, List<WantedShift> shifts) {
        var day = event.insteadOf();
        var instead = event.cancelled() ? List.<WantedShift>of() : shifts(event);
        var isLeft = event.cancelled() || !instead.isEmpty();
        if (isLeft && !comesInstead(day, instead, shifts)) {
            shifts.removeIf(it -> it.isOnce() && it.isOn(day));
            leaveOut(day, shifts);
            shifts.addAll(instead);
        }
    }

    /** At the same time, but perhaps somebody else. */
    private static boolean comesInstead(
            LocalDate day, List<WantedShift> instead, List<WantedShift> shifts) {
        var usual = shifts.stream().filter(it -> it.isOn(day)).toList();
        if (instead.size() != 1 || usual.size() != 1 || usual.getFirst().isOnce()) {
            return false;
        }
        var once = instead.getFirst();
        if (!once.isOn(day) || !once.isAtTimesOf(usual.getFirst())) {
            return false;
        }
        usual.getFirst().replace(day, once.wish().volunteer());
        return true;
    }
}
