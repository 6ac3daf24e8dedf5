package io.switchboard.forwarding.shift;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.ChangeView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Changes in Postgres, row by row. */
@ApplicationScoped
public class ChangeRepository implements PanacheRepositoryBase<Change, UUID> {

    /** The newest first. */
    public Uni<List<Change>> latest(UUID hotline, int most) {
        return find("hotlineId = ?1 order by revision desc", hotline).page(0, most).list();
    }

    /** The latest change, or null. */
    public Uni<Change> latest(UUID hotline) {
        return find("hotlineId = ?1 order by revision desc", hotline).firstResult();
    }

    /** Those that somebody has made since a revision, the newest first. */
    public Uni<List<Change>> since(UUID hotline, long revision) {
        return find("hotlineId = ?1 and revision > ?2 order by revision desc", hotline, revision)
                .list();
    }

    /** What OVH has yet to do, the oldest first. */
    Uni<List<Change>> pending(UUID hotline) {
        return find(
                        "hotlineId = ?1 and state = ?2 order by revision",
                        hotline,
                        ChangeView.State.PENDING)
                .list();
    }
}
