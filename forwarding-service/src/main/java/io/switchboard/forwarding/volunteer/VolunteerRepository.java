package io.switchboard.forwarding.volunteer;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Volunteers in Postgres, row by row. */
@ApplicationScoped
public class VolunteerRepository implements PanacheRepositoryBase<Volunteer, UUID> {

    /** All whom a hotline knows, in no order: their names are sealed. */
    public Uni<List<Volunteer>> of(Hotline hotline) {
        return list("hotlineId", hotline.id());
    }

    /** One whom a hotline knows. Fails with {@link VolunteerRefused.UnknownVolunteer}. */
    public Uni<Volunteer> of(Hotline hotline, UUID id) {
        return find("id = ?1 and hotlineId = ?2", id, hotline.id())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(VolunteerRefused.UnknownVolunteer::new);
    }

    /** The one of a hotline who has this phone, by its keyed hash; null for nobody. */
    public Uni<Volunteer> withPhone(Hotline hotline, String phoneHash) {
        return find("hotlineId = ?1 and phoneHash = ?2", hotline.id(), phoneHash).firstResult();
    }
}
