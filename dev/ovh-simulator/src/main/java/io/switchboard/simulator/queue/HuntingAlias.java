package io.switchboard.simulator.queue;

import io.switchboard.simulator.number.Alias;

/** A queue's number among all numbers. */
record HuntingAlias(Huntings services, Hunting service) implements Alias {
    @Override
    public String billingAccount() {
        return service.billingAccount();
    }

    @Override
    public String serviceName() {
        return service.name();
    }

    @Override
    public String featureType() {
        return "easyHunting";
    }

    @Override
    public String description() {
        return service.settings().description();
    }

    @Override
    public void describe(String description) {
        service.change(service.settings().describedAs(description));
        services.changed(service);
    }
}
