package io.switchboard.forwarding.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import java.time.Instant;

/** What the rota has to say when a shift comes to its end: who takes over begins first, so that no caller finds the gap. */
public interface Beginnings {

    /** Begins what is due by now of a hotline whose row is held. */
    Uni<Void> due(Hotline hotline, Instant now);
}
