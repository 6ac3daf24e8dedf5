package io.switchboard.gateway.ovh;

import io.switchboard.contracts.phone.DialNumber;

/** A conference number and the billing account that holds it: how OVH wants it named. */
public record HostedNumber(String billingAccount, DialNumber number) {}
