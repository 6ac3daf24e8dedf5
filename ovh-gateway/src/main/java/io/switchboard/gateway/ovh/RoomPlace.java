package io.switchboard.gateway.ovh;

import io.switchboard.contracts.phone.AccessCode;
import java.util.List;

/** A room, named as OVH wants it. */
public record RoomPlace(HostedNumber number, AccessCode code) {

    List<String> path() {
        return number.path(code.digits());
    }

    List<String> path(long id) {
        return number.path(code.digits(), Long.toString(id));
    }
}
