package io.switchboard.contracts.hotline.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What became of an import. An event that was imported before under its {@code UID} is changed, not added again.
 *
 * @param added new planned shifts
 * @param changed planned shifts that are otherwise now
 * @param unchanged planned shifts that were so already
 */
public record ImportReport(int added, int changed, int unchanged, List<Refused> refused) {

    /**
     * An event that became nothing.
     *
     * @param summary as it stands there
     * @param start as it stands there; absent when it has none
     * @param reason in kebab case: {@code unknown-volunteer}, {@code no-times}, {@code past}, {@code unsupported-recurrence}, {@code
     *     too-long}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Refused(String summary, LocalDateTime start, String reason) {
        @Override
        public String toString() {
            return "Refused[" + reason + "]";
        }
    }
}
