package io.switchboard.web.announcement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Writing announcements, and taking them down. */
@ApplicationScoped
public class Announcements {

    private final AnnouncementLedger ledger;
    private final Board board;
    private final Clock clock;

    Announcements(AnnouncementLedger ledger, Board board, Clock clock) {
        this.ledger = ledger;
        this.board = board;
        this.clock = clock;
    }

    /** The latest first. */
    public Uni<List<Announcement>> list() {
        return ledger.list();
    }

    public Uni<Optional<Announcement>> find(UUID id) {
        return ledger.list().map(all -> all.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    /**
     * Writes it, or writes over what has the same id.
     *
     * @param by name of who does
     */
    public Uni<Announcement> publish(UUID id, Draft draft, String by) {
        var now = clock.instant();
        var announcement =
                new Announcement(
                        id,
                        SafeHtml.of(draft.french()).text(),
                        SafeHtml.of(draft.english()).text(),
                        draft.tone(),
                        Objects.requireNonNullElse(draft.from(), now),
                        draft.until(),
                        by,
                        now);
        return ledger.keep(announcement).call(board::refresh).replaceWith(announcement);
    }

    /** Whether it was there. */
    public Uni<Boolean> takeDown(UUID id) {
        return ledger.remove(id).call(board::refresh);
    }
}
