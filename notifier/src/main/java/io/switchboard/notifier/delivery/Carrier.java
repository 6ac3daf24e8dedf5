package io.switchboard.notifier.delivery;

import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.letter.Letter;
import java.util.Optional;
import java.util.UUID;

/** Brings letters to their recipients by one medium. A new medium is a new bean of this type. */
public interface Carrier {

    Medium medium();

    /** Whether it was set up. What it would carry is not even planned otherwise. */
    boolean available();

    /** What the other side knows a letter by, however often it is tried; empty where it knows nothing of the kind. */
    default Optional<String> reference(UUID delivery) {
        return Optional.empty();
    }

    /** Done when the next letter may go, where there is a limit to how many go. */
    default Uni<Void> turn() {
        return Uni.createFrom().voidItem();
    }

    /**
     * Writes the letter, and hands it over when it is subscribed to; done once the other side took it.
     *
     * @throws RuntimeException when the letter cannot be written
     */
    Uni<Void> carry(ClaimedDelivery delivery, Letter letter);

    /** What a failure to carry means for the letter. */
    Trouble trouble(Throwable failure);
}
