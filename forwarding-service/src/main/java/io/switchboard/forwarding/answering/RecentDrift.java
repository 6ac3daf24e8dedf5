package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.DriftView;
import io.switchboard.forwarding.hotline.Hotline;
import java.time.Instant;
import java.util.Optional;

/** What was changed in OVH's manager of late. To be asked inside a session. */
public interface RecentDrift {

    /** The latest of the day before an instant. */
    Uni<Optional<DriftView>> of(Hotline hotline, Instant now);
}
