package io.switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.ChangeView;
import io.switchboard.contracts.hotline.DriftView;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import java.util.List;

/**
 * A hotline as programs see it.
 *
 * @param revision greater after each change; sent as {@code seen}, it keeps a wish from undoing what somebody else did since
 * @param several how many may answer at once
 * @param unanswered what callers get when nobody answers
 * @param countries whose phones may answer, ISO 3166-1 alpha-2
 * @param drift the latest change made in OVH's manager, of the last day; absent for none
 * @param changes the latest, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Hotline(
        HotlineGlance hotline,
        long revision,
        int several,
        Unanswered.Kind unanswered,
        List<String> countries,
        DriftView drift,
        List<VolunteerView> volunteers,
        List<ChangeView> changes) {

    static Hotline of(HotlineView it) {
        return new Hotline(
                HotlineGlance.of(it.summary()),
                it.revision(),
                it.several(),
                it.unanswered(),
                it.countries(),
                it.drift(),
                it.volunteers(),
                it.changes());
    }

    @Override
    public String toString() {
        return "Hotline[" + hotline.slug() + "]";
    }
}
