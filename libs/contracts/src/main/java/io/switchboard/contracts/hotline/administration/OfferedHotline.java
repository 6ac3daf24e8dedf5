package io.switchboard.contracts.hotline.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.phone.DialNumber;

/**
 * A public number found at OVH.
 *
 * @param kind what it would be; absent when it cannot be a hotline
 * @param refusal why it cannot, in kebab case: {@code is-a-line} (choose the number that leads to it), {@code is-a-conference}, {@code
 *     other-feature}; absent when it can
 * @param hotline slug of the hotline that has it already; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferedHotline(
        DialNumber number,
        String billingAccount,
        String description,
        String feature,
        HotlineKind kind,
        String refusal,
        String hotline) {}
