package io.switchboard.gateway.ovh;

import io.switchboard.contracts.phone.DialNumber;
import java.util.List;
import java.util.stream.Stream;

/** A number or line and the billing account that holds it: how OVH wants it named. */
public record HostedNumber(String billingAccount, DialNumber number) {

    List<String> path(String... rest) {
        return Stream.concat(Stream.of(billingAccount, number.ovh()), Stream.of(rest)).toList();
    }
}
