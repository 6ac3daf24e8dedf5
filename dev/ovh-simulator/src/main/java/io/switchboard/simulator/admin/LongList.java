package io.switchboard.simulator.admin;

import io.switchboard.simulator.schema.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Iterator;

/** A JSON array that may be longer than the memory has room for: written piece by piece, others are answered in between. */
final class LongList {
    private static final int PIECE = 250;

    private final RoutingContext http;
    private final Iterator<?> elements;

    private LongList(RoutingContext http, Iterator<?> elements) {
        this.http = http;
        this.elements = elements;
    }

    static void write(RoutingContext http, Iterator<?> elements) {
        http.response()
                .setChunked(true)
                .putHeader("Content-Type", "application/json; charset=utf-8");
        http.response().write("[");
        new LongList(http, elements).goOn("");
    }

    private void goOn(String separator) {
        if (!elements.hasNext()) {
            http.response().end("]");
            return;
        }
        http.response()
                .write(piece(separator))
                .onSuccess(_ -> http.vertx().runOnContext(_ -> goOn(",")))
                // A reader who has gone away needs no more.
                .onFailure(_ -> http.request().connection().close());
    }

    private Buffer piece(String separator) {
        var piece = Buffer.buffer(separator);
        for (int i = 0; i < PIECE && elements.hasNext(); i++) {
            if (i > 0) {
                piece.appendString(",");
            }
            piece.appendBytes(Json.write(elements.next()));
        }
        return piece;
    }
}
