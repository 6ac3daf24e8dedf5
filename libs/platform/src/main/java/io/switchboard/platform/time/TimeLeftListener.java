package io.switchboard.platform.time;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Hears from callers how long they wait. */
@Provider
@PreMatching
public class TimeLeftListener implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var said = request.getHeaderString(TimeLeft.HEADER);
        if (said == null) {
            return;
        }
        if (!said.matches("[0-9]{1,9}")) {
            throw new BadRequestException(TimeLeft.HEADER + " is a whole number of milliseconds");
        }
        TimeLeft.limit(Duration.ofMillis(Long.parseLong(said)));
    }
}
