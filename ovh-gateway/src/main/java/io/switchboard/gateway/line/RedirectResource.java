package io.switchboard.gateway.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.line.LineKey;
import io.switchboard.contracts.line.Redirect;
import io.switchboard.contracts.line.RedirectApi;
import jakarta.annotation.security.RolesAllowed;

/** Numbers that lead to lines, over HTTP. */
@RolesAllowed("lines")
class RedirectResource implements RedirectApi {

    private final LineReading reading;

    RedirectResource(LineReading reading) {
        this.reading = reading;
    }

    @Override
    public Uni<Observed<Redirect>> read(LineKey redirect) {
        return reading.redirect(redirect);
    }
}
