package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.LiveTrouble;
import io.switchboard.booking.room.RoomNews;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.job.Loop.Next;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Waits for what OVH says of a polled room by itself, so that its list comes sooner. Without such news the room is polled as ever. */
final class NewsWatch {

    private static final Logger LOG = Logger.getLogger(NewsWatch.class);

    private final UUID conference;
    private final RoomKey room;
    private final RoomNews news;
    private final Runnable onNews;
    private boolean silent;

    NewsWatch(UUID conference, RoomKey room, RoomNews news, Runnable onNews) {
        this.conference = conference;
        this.room = room;
        this.news = news;
        this.onNews = onNews;
    }

    /** One wait. A channel that is not what we take it for is not tried again while this replica has the room. */
    Uni<Next> listen() {
        return silent
                ? Uni.createFrom().item(Next.AFTER_A_PAUSE)
                : news.await(room)
                        .invoke(this::heard)
                        .onFailure(LiveTrouble.class)
                        .recoverWithItem(this::giveUp)
                        .replaceWith(Next.AFTER_A_PAUSE);
    }

    private void heard(boolean something) {
        if (something) {
            onNews.run();
        }
    }

    private boolean giveUp(Throwable trouble) {
        silent = true;
        LOG.infof(
                "conference=%s has no events channel, it is polled: %s",
                conference, trouble.getMessage());
        return false;
    }
}
