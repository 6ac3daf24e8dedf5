package io.switchboard.simulator.redirect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;

/**
 * OVH's {@code telephony.Redirect}, and the account it hangs under.
 *
 * @param destination where calls go; null when the feature has none
 * @param featureType {@code redirect} leads to a line or a number; others are listed here too
 */
record Redirect(
        String billingAccount,
        String serviceName,
        String featureType,
        String destination,
        String description) {

    Redirect to(String other) {
        return new Redirect(billingAccount, serviceName, featureType, other, description);
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    Redirect with(ObjectNode changes) {
        return Json.overlay(Redirect.class, this, changes);
    }

    Redirect describedAs(String text) {
        return new Redirect(billingAccount, serviceName, featureType, destination, text);
    }

    boolean leadsSomewhere() {
        return featureType.equals("redirect") || featureType.equals("ddi");
    }

    View view() {
        return new View(description, destination, featureType, serviceName, "alias");
    }

    record View(
            String description,
            String destination,
            String featureType,
            String serviceName,
            String serviceType) {}
}
