package io.switchboard.gateway.ovh;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Keeps everything that changes something from OVH while an operator wants to look on only, e.g. beside an older system. */
@Singleton
class ReadOnly {

    private static final Logger LOG = Logger.getLogger(ReadOnly.class);

    private final boolean set;

    ReadOnly(OvhConfig config) {
        set = config.readOnly();
    }

    void tell(@Observes StartupEvent start) {
        if (set) {
            LOG.warn("OVH_READ_ONLY is set: OVH is asked to change nothing, whatever is wanted");
        }
    }

    /** A key that is asked for changes nothing until a person has validated it. */
    boolean forbids(Operation operation) {
        return set && operation.changes() && operation != Operation.REQUEST_CREDENTIAL;
    }
}
