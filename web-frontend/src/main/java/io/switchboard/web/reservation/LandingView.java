package io.switchboard.web.reservation;

import io.switchboard.web.offer.DayChoice;
import java.util.List;

/**
 * The form as shown.
 *
 * @param place the zone in words
 * @param made when, in ms since 1970
 * @param until lengths and days, with what was chosen
 * @param details what may be said besides
 * @param alert what went wrong with no field in particular; null when nothing did
 * @param crowd how much is going on; null when nobody knows
 */
record LandingView(
        String address,
        String zone,
        String place,
        long made,
        String request,
        UntilView until,
        DetailsView details,
        Mistakes mistakes,
        String alert,
        Crowd.View crowd) {

    record Length(int hours, boolean chosen) {}

    /** @param byDay whether a day is wanted rather than a length */
    record UntilView(List<Length> lengths, boolean byDay, List<DayChoice> days) {}

    record DetailsView(boolean open, String title, List<DayChoice> days, String time) {}

    public boolean isTroubled() {
        return alert != null || mistakes.first() != null;
    }

    @Override
    public String toString() {
        return "LandingView";
    }
}
