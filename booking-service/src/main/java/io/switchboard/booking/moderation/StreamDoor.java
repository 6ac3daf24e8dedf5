package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.moderation.ModerationRefused.TooManyWatchers;
import io.switchboard.contracts.booking.ConferenceApi;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Refuses before a stream begins: its head goes out with status 200 before anybody could say no. */
@Singleton
public class StreamDoor {

    private final Moderation moderation;
    private final LiveStreams streams;

    StreamDoor(Moderation moderation, LiveStreams streams) {
        this.moderation = moderation;
        this.streams = streams;
    }

    /** Null where there is nothing to ask. What is no secret at all is told by who checks such things next. */
    @ServerRequestFilter
    public Uni<Void> refuse(SimpleResourceInfo where, ContainerRequestContext request) {
        var secret = request.getHeaderString(ConferenceApi.SECRET);
        return isStream(where) && secret != null && !secret.isBlank()
                ? refuse(id(request), new Secret(secret))
                : null;
    }

    private static boolean isStream(SimpleResourceInfo where) {
        return where.getResourceClass() == ModerationResource.class
                && where.getMethodName().equals("watch");
    }

    private Uni<Void> refuse(UUID id, Secret secret) {
        return moderation
                .mayWatch(id, secret)
                .invoke(
                        () -> {
                            if (streams.isFull(id)) {
                                throw new TooManyWatchers();
                            }
                        });
    }

    private static UUID id(ContainerRequestContext request) {
        try {
            return UUID.fromString(request.getUriInfo().getPathParameters().getFirst("id"));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}
