package io.switchboard.forwarding.rota;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A planned shift that a calendar's event wants, with the days on which it goes otherwise. */
final class WantedShift {

    private final PlannedShift.Wish wish;
    private final Set<LocalDate> leftOut = new HashSet<>();
    private final Map<LocalDate, UUID> replaced = new HashMap<>();

    WantedShift(PlannedShift.Wish wish) {
        this.wish = wish;
    }

    PlannedShift.Wish wish() {
        return wish;
    }

    boolean isOnce() {
        return wish.when() instanceof When.Dated;
    }

    boolean isAtTimesOf(WantedShift other) {
        return wish.from().equals(other.wish.from()) && wish.to().equals(other.wish.to());
    }

    boolean isOn(LocalDate day) {
        return wish.when().days(day, day).findAny().isPresent();
    }

    void leaveOut(LocalDate day) {
        if (isOn(day)) {
            leftOut.add(day);
        }
    }

    void replace(LocalDate day, UUID volunteer) {
        if (!volunteer.equals(wish.volunteer())) {
            replaced.put(day, volunteer);
        }
    }

    Set<LocalDate> leftOut() {
        return Set.copyOf(leftOut);
    }

    Map<LocalDate, UUID> replaced() {
        return Map.copyOf(replaced);
    }
}
