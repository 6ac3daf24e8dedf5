package io.switchboard.simulator.number;

/** A number that people call and that leads to what its feature does; a feature shows its numbers so. */
public interface Alias {
    String billingAccount();

    String serviceName();

    /** A word of OVH's {@code telephony.TypeEnum}. */
    String featureType();

    String description();

    void describe(String description);
}
