package io.switchboard.simulator.queue;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;

/** {@code /telephony/{billingAccount}/easyHunting}, as a whole. */
final class ServiceOperations {
    static final String ALL = "/telephony/{billingAccount}/easyHunting";
    static final String SERVICE = ALL + "/{serviceName}";
    static final String HUNTING = SERVICE + "/hunting";

    private final Huntings services;

    ServiceOperations(Huntings services) {
        this.services = services;
    }

    void addTo(Operations operations) {
        operations
                .get(ALL, services::listed)
                .get(SERVICE, this::shown)
                .put(SERVICE, this::change)
                .get(HUNTING, call -> services.service(call).hunting())
                .put(HUNTING, this::changeHunting);
    }

    private ServiceSettings.View shown(Call call) {
        var service = services.service(call);
        return service.settings().view(service.name());
    }

    private Object change(Call call) {
        var service = services.service(call);
        service.change(service.settings().with(call.body()));
        services.changed(service);
        return null;
    }

    private Object changeHunting(Call call) {
        var service = services.service(call);
        service.change(service.hunting().with(call.body()));
        services.changed(service);
        return null;
    }
}
