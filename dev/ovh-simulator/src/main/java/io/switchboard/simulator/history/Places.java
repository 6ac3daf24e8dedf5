package io.switchboard.simulator.history;

import io.switchboard.simulator.api.Call;

/** Where calls are held. Refuses places that do not exist. */
public interface Places {
    String serviceName(Call call);

    long roomNumber(Call call);

    /** @param name of a number, as given to an admin path */
    String serviceNameForAdmin(String name);
}
