package io.switchboard.web.calendar;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.mutiny.Uni;
import io.switchboard.web.forwarding.Rotas;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.Attempts;
import io.switchboard.web.protection.Network;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A rota as calendars read it, by a secret in the address since they can send nothing else. It names people, so nobody on the way keeps it. */
@Path(CalendarResource.PATH)
public class CalendarResource {

    static final String PATH = "/hotlines/calendar";

    /** What one network may read. Calendars ask once an hour or so; a house of many people may ask by one address. */
    private static final int READS = 120;

    private static final Duration SPELL = Duration.ofMinutes(5);

    private final Rotas rotas;
    private final Visitor visitor;
    private final Attempts attempts = new Attempts(READS, SPELL, Ticker.systemTicker());

    CalendarResource(Rotas rotas, Visitor visitor) {
        this.rotas = rotas;
        this.visitor = visitor;
    }

    @GET
    @Path("{secret:[A-Za-z0-9_-]{1,100}}.ics")
    public Uni<RestResponse<String>> read(String secret) {
        return attempts.count(Network.of(visitor.address()))
                .map(CalendarResource::later)
                .orElseGet(() -> rotas.feed(secret).map(feed -> calendar(feed.calendar())));
    }

    private static RestResponse<String> calendar(String content) {
        return ResponseBuilder.ok(content)
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"rota.ics\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Uni<RestResponse<String>> later(Duration pause) {
        return Uni.createFrom()
                .item(
                        ResponseBuilder.<String>create(Status.TOO_MANY_REQUESTS)
                                .header("Retry-After", Math.max(1, pause.toSeconds()))
                                .header("Cache-Control", "no-store")
                                .build());
    }
}
