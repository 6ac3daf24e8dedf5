package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A hotline at a glance.
 *
 * @param answerers who answers, or shall as soon as OVH has done it; empty for nobody
 * @param next the planned shift that begins next within two weeks; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HotlineSummary(
        String slug,
        String name,
        DialNumber number,
        HotlineKind kind,
        List<Answerer> answerers,
        Settling settling,
        Next next,
        ZoneId zone) {

    /** @param name of the volunteer */
    public record Next(String name, Instant start, Instant end) {
        @Override
        public String toString() {
            return "Next[" + start + "]";
        }
    }

    @Override
    public String toString() {
        return "HotlineSummary[" + slug + "]";
    }
}
