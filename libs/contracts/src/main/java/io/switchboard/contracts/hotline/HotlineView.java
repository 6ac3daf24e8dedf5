package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import java.util.List;

/**
 * A hotline as shown to who may operate it.
 *
 * @param revision greater after each change; sent along with a wish, it tells what its sender had seen
 * @param several how many may answer at once
 * @param knownOnly whether only volunteers it knows may answer, for who asks
 * @param mayManage whether who asks may look after rota, volunteers and links
 * @param drift the latest change made in OVH's manager, of the last day; absent for none
 * @param changes the latest, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HotlineView(
        HotlineSummary summary,
        long revision,
        int several,
        boolean knownOnly,
        boolean mayManage,
        Unanswered.Kind unanswered,
        List<String> countries,
        DriftView drift,
        List<VolunteerView> volunteers,
        List<ChangeView> changes) {

    @Override
    public String toString() {
        return "HotlineView[%s revision=%d]".formatted(summary.slug(), revision);
    }
}
