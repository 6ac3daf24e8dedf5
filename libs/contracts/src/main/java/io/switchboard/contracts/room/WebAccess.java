package io.switchboard.contracts.room;

import java.net.URI;

/**
 * A page at OVH on which a room can be watched or moderated by whoever has its address.
 *
 * @param url secret: it opens the page without asking who comes
 */
public record WebAccess(long id, WebAccessKind kind, URI url) {

    @Override
    public String toString() {
        return "WebAccess[" + kind + "]";
    }
}
