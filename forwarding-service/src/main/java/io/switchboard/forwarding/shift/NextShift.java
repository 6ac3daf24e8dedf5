package io.switchboard.forwarding.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.forwarding.hotline.Hotline;
import java.time.Instant;
import java.util.Optional;

/** What the rota says of a hotline's time to come. To be asked inside a session. */
public interface NextShift {

    /** The planned shift that begins next after an instant, within two weeks. */
    Uni<Optional<HotlineSummary.Next>> after(Hotline hotline, Instant now);
}
