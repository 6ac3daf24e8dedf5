package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A change that somebody made in OVH's manager, noticed lately.
 *
 * @param foundAt when we saw it; it was made between the look before and then
 * @param what in kebab case: {@code forwarded-elsewhere}, {@code not-forwarded}, {@code forwarded}, {@code agent-available}, {@code
 *     agent-missing}, {@code opening-missing}, {@code opening-unknown}, {@code unanswered-otherwise}
 * @param rule what becomes of it
 * @param settledAt when it was put right or accepted; absent while that is under way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriftView(Instant foundAt, String what, DriftRule rule, Instant settledAt) {}
