package io.switchboard.web.status;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.BookingStatusApi.BookingStatus;
import io.switchboard.web.booking.BookingState;
import io.switchboard.web.booking.BookingTrouble;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Answers 200 when all is well, 500 when not. Asked at most every few seconds behind, however often it is asked here. */
@Path("/api/status")
@Singleton
public class StatusResource {

    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final BookingStatus NOTHING = new BookingStatus(false, false);

    private final Uni<BookingStatus> status;
    private final String version;

    StatusResource(
            BookingState booking,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
        this.status =
                Uni.createFrom()
                        .deferred(booking::status)
                        .onFailure(BookingTrouble.class)
                        .recoverWithItem(NOTHING)
                        .memoize()
                        .forFixedDuration(REMEMBERED);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<StatusView>> status() {
        return status.map(this::answer);
    }

    private RestResponse<StatusView> answer(BookingStatus known) {
        var well = known.database() && known.ovh();
        return ResponseBuilder.<StatusView>create(
                        well ? StatusCode.OK : StatusCode.INTERNAL_SERVER_ERROR)
                .entity(new StatusView(well, known.ovh(), known.database(), version))
                .header("Cache-Control", "no-store")
                .build();
    }
}
