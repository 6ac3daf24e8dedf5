package io.switchboard.booking.moderation;

import io.smallrye.mutiny.subscription.MultiEmitter;
import io.switchboard.booking.moderation.WatchedRooms.Mark;
import io.switchboard.contracts.moderation.RoomSight;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of this replica that watch one conference. */
final class Audience {

    /** Proxies and browsers give up on a connection that is silent for long. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private volatile Mark told;
    private volatile long toldAt = System.nanoTime();

    /** One page, told on the context that its connection lives on. */
    record Page(MultiEmitter<? super RoomSight> emitter, Context context) {

        void tell(RoomSight sight) {
            context.runOnContext(_ -> emitter.emit(sight));
        }

        void tellLast(RoomSight sight) {
            context.runOnContext(
                    _ -> {
                        emitter.emit(sight);
                        emitter.complete();
                    });
        }

        void end() {
            context.runOnContext(_ -> emitter.complete());
        }
    }

    /** The next look is told in any case: something may have changed since the page was given its first sight. */
    void add(Page page) {
        pages.add(page);
        told = null;
    }

    void remove(Page page) {
        pages.remove(page);
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    int size() {
        return pages.size();
    }

    /** Whether there is something to say: something new, or that we are still there. */
    boolean isDue(Mark now) {
        return !now.equals(told) || System.nanoTime() - toldAt > SILENCE.toNanos();
    }

    void tell(Mark mark, RoomSight sight) {
        told = mark;
        toldAt = System.nanoTime();
        pages.forEach(page -> page.tell(sight));
    }

    void tellLast(RoomSight sight) {
        pages.forEach(page -> page.tellLast(sight));
    }

    void end() {
        pages.forEach(Page::end);
    }
}
