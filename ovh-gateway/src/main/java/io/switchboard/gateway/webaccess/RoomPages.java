package io.switchboard.gateway.webaccess;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.contracts.room.WebAccess;
import io.switchboard.contracts.room.WebAccessKind;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.OvhAccessType;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhWebAccess;
import io.switchboard.gateway.ovh.RoomPlace;
import io.switchboard.gateway.ovh.Series;
import io.switchboard.gateway.ovh.WebAccesses;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The pages of rooms, as OVH has them and as our callers get them. */
@ApplicationScoped
class RoomPages {

    private final Numbers numbers;
    private final WebAccesses accesses;

    RoomPages(Numbers numbers, WebAccesses accesses) {
        this.numbers = numbers;
        this.accesses = accesses;
    }

    Uni<RoomPlace> place(RoomKey room) {
        return numbers.hosted(room.number())
                .map(number -> new RoomPlace(number, room.accessCode()));
    }

    Uni<Series<Long, OvhWebAccess>> of(RoomKey room) {
        return place(room).map(accesses::of);
    }

    static boolean isNoRoom(Throwable failure) {
        return failure instanceof OvhFailure.NotFound;
    }

    static List<WebAccess> shown(List<OvhWebAccess> accesses) {
        return accesses.stream().flatMap(it -> shown(it).stream()).toList();
    }

    /** Absent for one of a kind, or at a place, that we cannot name. */
    static Optional<WebAccess> shown(OvhWebAccess access) {
        return kind(access.type())
                .flatMap(
                        kind ->
                                address(access.url())
                                        .map(url -> new WebAccess(access.id(), kind, url)));
    }

    static OvhAccessType type(WebAccessKind kind) {
        return switch (kind) {
            case READ -> OvhAccessType.READ;
            case WRITE -> OvhAccessType.WRITE;
        };
    }

    private static Optional<WebAccessKind> kind(OvhAccessType type) {
        return switch (type) {
            case READ -> Optional.of(WebAccessKind.READ);
            case WRITE -> Optional.of(WebAccessKind.WRITE);
            case UNKNOWN -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static Optional<URI> address(String url) {
        try {
            return url == null ? Optional.empty() : Optional.of(new URI(url));
        } catch (URISyntaxException _) {
            // What it says quotes the address, which is a secret.
            return Optional.empty();
        }
    }
}
