package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** What the jobs do, for tests elsewhere. */
@Singleton
public class Orphans {

    private final OrphanSearch search;
    private final RoomEndings endings;

    Orphans(OrphanSearch search, RoomEndings endings) {
        this.search = search;
        this.endings = endings;
    }

    public Uni<String> look() {
        return search.run();
    }

    public Uni<String> end() {
        return endings.run();
    }
}
