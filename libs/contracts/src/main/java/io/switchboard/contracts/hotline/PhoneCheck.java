package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is to be said of a phone that may answer.
 *
 * @param phone as people read it
 * @param billedMobile whether OVH bills forwards to it by the second, beside the plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhoneCheck(String phone, boolean billedMobile) {

    @Override
    public String toString() {
        return "PhoneCheck";
    }
}
