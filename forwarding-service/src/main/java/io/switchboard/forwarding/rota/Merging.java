package io.switchboard.forwarding.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings what a calendar wants together with what is planned: what came from the same event before is changed, not added again. */
final class Merging {

    private final UUID hotline;
    private final Instant now;
    private final List<PlannedShift> planned;

    private final Map<PlannedShift.Wish, PlannedShift> settled = new HashMap<>();
    private final Map<WantedShift, PlannedShift> placed = new LinkedHashMap<>();
    private final List<PlannedShift> added = new ArrayList<>();
    private final List<PlannedShift> removed = new ArrayList<>();
    private int changed;
    private int unchanged;

    /** @param today by the hotline's calendar */
    Merging(UUID hotline, List<PlannedShift> planned, Instant now, LocalDate today) {
        this.hotline = hotline;
        this.planned = planned.stream().filter(it -> it.when().lasts(today)).toList();
        this.now = now;
    }

    void merge(List<WantedShifts.Group> groups) {
        var pools = groups.stream().map(this::pool).toList();
        for (var at = 0; at < groups.size(); at++) {
            keep(groups.get(at), pools.get(at));
        }
        settleOthers(groups);
        for (var at = 0; at < groups.size(); at++) {
            place(groups.get(at), pools.get(at));
        }
    }

    /** What came from the group's event before. */
    private List<PlannedShift> pool(WantedShifts.Group group) {
        return planned.stream()
                .filter(it -> group.uid() != null && it.uid().equals(Optional.of(group.uid())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What is as it is wanted, and what is wanted so no more but could not be read. */
    private void keep(WantedShifts.Group group, List<PlannedShift> pool) {
        for (var wanted : group.shifts()) {
            pool.stream()
                    .filter(it -> it.wish().equals(wanted.wish()))
                    .findFirst()
                    .ifPresent(
                            same -> {
                                settle(wanted, same);
                                unchanged++;
                                pool.remove(same);
                            });
        }
        if (!group.isWhole()) {
            pool.forEach(it -> settled.put(it.wish(), it));
            pool.clear();
        }
    }

    /** What comes from no event, or from one that is not in this calendar, stays as it is. */
    private void settleOthers(List<WantedShifts.Group> groups) {
        var uids =
                groups.stream()
                        .map(WantedShifts.Group::uid)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        planned.stream()
                .filter(it -> it.uid().filter(uids::contains).isEmpty())
                .forEach(it -> settled.put(it.wish(), it));
    }

    private void place(WantedShifts.Group group, List<PlannedShift> pool) {
        for (var wanted : group.shifts()) {
            if (!placed.containsKey(wanted)) {
                place(wanted, group.uid(), pool);
            }
        }
        removed.addAll(pool);
        changed += pool.size();
    }

    private void place(WantedShift wanted, String uid, List<PlannedShift> pool) {
        var same = settled.get(wanted.wish());
        if (same != null) {
            unchanged++;
            settle(wanted, same);
            return;
        }
        var other = likest(wanted, pool);
        if (other.isPresent()) {
            changed++;
            pool.remove(other.get());
            other.get().become(wanted.wish(), now);
            settle(wanted, other.get());
        } else {
            var one = PlannedShift.of(hotline, wanted.wish(), uid, now);
            added.add(one);
            settle(wanted, one);
        }
    }

    /** On the same day, or any. */
    private static Optional<PlannedShift> likest(WantedShift wanted, List<PlannedShift> pool) {
        return pool.stream()
                .filter(it -> it.isOnDayOf(wanted.wish()))
                .findFirst()
                .or(() -> pool.stream().findFirst());
    }

    private void settle(WantedShift wanted, PlannedShift shift) {
        settled.put(wanted.wish(), shift);
        placed.put(wanted, shift);
    }

    /** Which planned shift each has become. */
    Map<WantedShift, PlannedShift> placed() {
        return placed;
    }

    List<PlannedShift> added() {
        return added;
    }

    List<PlannedShift> removed() {
        return removed;
    }

    /** Planned shifts that are otherwise now, or no more. */
    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    /** How many planned shifts are not over. */
    int count() {
        return planned.size() + added.size() - removed.size();
    }
}
