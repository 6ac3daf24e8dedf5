package io.switchboard.simulator.conference;

import io.switchboard.simulator.number.Alias;

/** A conference number among all numbers. */
record ConferenceAlias(ConferenceNumber number, RoomLines lines) implements Alias {
    @Override
    public String billingAccount() {
        return number.billingAccount();
    }

    @Override
    public String serviceName() {
        return number.name();
    }

    @Override
    public String featureType() {
        return "conference";
    }

    @Override
    public String description() {
        return number.description();
    }

    @Override
    public void describe(String description) {
        number.describe(description);
        lines.write(number);
    }
}
