package io.switchboard.web.access;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The way in by an identity provider, beside the mailed link. Closed where none is set up. */
public interface ProviderDoor {

    boolean isOpen();

    /** What people call the provider, for the button that leads there. */
    String name();

    /** Address of ours that leads there, and in the end to the destination. */
    String path(Destination destination);

    /** Where the browser goes to leave the provider too, once its session here has ended; empty when that is not asked for. */
    Uni<Optional<String>> farewell(Session ended);
}
