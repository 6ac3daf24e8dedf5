package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A page of a room, as OVH tells of it. Its address is a secret. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhWebAccess(long id, OvhAccessType type, String url) {

    @Override
    public String toString() {
        return "OvhWebAccess[" + type + "]";
    }
}
