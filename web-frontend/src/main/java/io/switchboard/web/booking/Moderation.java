package io.switchboard.web.booking;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.moderation.Act;
import io.switchboard.contracts.moderation.Moderator;
import io.switchboard.contracts.moderation.OpenModeration;
import io.switchboard.contracts.moderation.OvhPage;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.web.remote.Remote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of booking-service about rooms and the people in them. Fails as {@link Booking} does; every call may be repeated. */
@ApplicationScoped
public class Moderation {

    /** Acts wait for their place in the gateway's queue, not for OVH's task. */
    private static final Duration FOR_A_WISH = Duration.ofSeconds(6);

    private static final Duration FOR_ANYTHING_ELSE = Duration.ofSeconds(3);

    /** Something comes every ten seconds, or the stream is dead. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(25);

    private final ModerationClient moderation;
    private final Remote remote = new Remote("booking-service");
    private final TroubleReport report = new TroubleReport(remote);

    Moderation(@RestClient ModerationClient moderation) {
        this.moderation = moderation;
    }

    public Uni<Moderator> open(UUID conference, String secret) {
        return carefully(
                FOR_ANYTHING_ELSE, moderation.open(new OpenModeration(conference, secret)));
    }

    /** @param secret of the private link, or of the browser that confirmed */
    public Uni<Moderator> openAsOwner(UUID conference, String secret) {
        return carefully(FOR_ANYTHING_ELSE, moderation.openAsOwner(conference, secret));
    }

    public Uni<RoomSight> look(UUID conference, String secret) {
        return carefully(FOR_ANYTHING_ELSE, moderation.look(conference, secret));
    }

    /** One stream of one replica; it fails when that replica goes. */
    public Multi<RoomSight> watch(UUID conference, String secret) {
        return moderation
                .watch(conference, secret)
                .ifNoItem()
                .after(LONGEST_SILENCE)
                .fail()
                .onFailure()
                .transform(report::explain);
    }

    public Uni<RoomSight> act(UUID conference, String secret, Act act) {
        return carefully(FOR_A_WISH, moderation.act(conference, secret, act));
    }

    public Uni<OvhPage> ovhPage(UUID conference, String secret) {
        return carefully(FOR_A_WISH, moderation.ovhPage(conference, secret));
    }

    private <T> Uni<T> carefully(Duration timeout, Uni<T> call) {
        return remote.ask(timeout, call).onFailure().transform(report::explain);
    }
}
