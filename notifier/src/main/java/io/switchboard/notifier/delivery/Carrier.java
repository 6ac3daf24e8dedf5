package io.switchboard.notifier.delivery;

import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.letter.Letter;

/** Brings letters to their recipients by one medium. A new medium is a new bean of this type. */
public interface Carrier {

    Medium medium();

    /** Whether it was set up. What it would carry is not even planned otherwise. */
    boolean available();

    /**
     * Done once the other side took it.
     *
     * @throws RuntimeException when the letter cannot be written
     */
    Uni<Void> carry(ClaimedDelivery delivery, Letter letter);

    /** What a failure to carry means for the letter. */
    Trouble trouble(Throwable failure);
}
