package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.DialNumber;

/**
 * A number or line of our billing accounts.
 *
 * @param feature what OVH uses it for, in OVH's words ({@code telephony.TypeEnum}): {@code redirect}, {@code easyHunting}, {@code sip}…
 */
public record OfferedNumber(
        DialNumber number, String billingAccount, String feature, String description) {}
