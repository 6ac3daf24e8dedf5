package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The calls of a queue, as its page shows them: the part that a script shows anew. */
@Path(HotlineResource.PATH + "/calls")
@ForOperators
public class CallsResource {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final HotlineDoor door;
    private final QueueSights sights;
    private final Pages pages;
    private final Visitor visitor;
    private final Clock clock;

    CallsResource(HotlineDoor door, QueueSights sights, Pages pages, Visitor visitor, Clock clock) {
        this.door = door;
        this.sights = sights;
        this.pages = pages;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** @param zone the hotline's, as its page told it */
    @GET
    public Uni<RestResponse<String>> calls(String slug, @RestQuery String zone) {
        var moments = new Moments(zone(zone), visitor.language(), clock.instant());
        return door.enter(
                slug,
                operator ->
                        sights.shown(operator, slug, visitor.words(CallsMessages.class), moments)
                                .chain(face -> pages.show(new HotlinePages.Calls(face))));
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? HOME : ZoneId.of(name);
        } catch (DateTimeException _) {
            return HOME;
        }
    }
}
