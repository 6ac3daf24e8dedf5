package io.switchboard.contracts.hotline.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.Opening;
import java.util.List;

/**
 * What OVH tells of a number that might become a hotline.
 *
 * @param kind absent when it cannot
 * @param refusal why it cannot, in kebab case: as in {@link OfferedHotline}, and {@code leads-nowhere}, {@code line-not-ours}, {@code
 *     not-one-queue}, {@code unknown-number}, {@code line-of-another-hotline}; absent when it can
 * @param line where it leads; absent for a queue
 * @param forwardedTo masked phone to which the line forwards at the moment; absent for none
 * @param agents masked phones of the queue's agents
 * @param openings when the queue is open at the moment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Inspection(
        DialNumber number,
        HotlineKind kind,
        String refusal,
        String billingAccount,
        DialNumber line,
        String forwardedTo,
        List<String> agents,
        List<Opening> openings) {}
