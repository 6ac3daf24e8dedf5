package io.switchboard.gateway.ovh;

import io.vertx.core.http.HttpClientRequest;

/** What shows OVH whose a call is. */
interface Proof {

    /** Adds it to a call that is about to leave; a signature's time is the time of sending. */
    HttpClientRequest on(HttpClientRequest request, OvhCall call);
}
