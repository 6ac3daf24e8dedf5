package io.switchboard.booking.conference;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;

/** What conferences are about: one line, told to who holds a secret, kept sealed. */
@Singleton
public class Titles {

    /** Ends of lines and the like, which could begin another line of a mail's head. */
    private static final String GAPS = "[\\s\\p{Cc}\\u2028\\u2029]+";

    /** Marks that turn the direction of what follows, beyond the title. */
    private static final String TURNS = "[\\u202a-\\u202e\\u2066-\\u2069\\ufeff]";

    private final Sealer sealer;

    Titles(Sealer sealer) {
        this.sealer = sealer;
    }

    /** @return null for none */
    public Sealed seal(String title) {
        var tidy = title == null ? "" : title.replaceAll(TURNS, "").replaceAll(GAPS, " ").strip();
        return tidy.isEmpty() ? null : sealer.seal(Ring.ADDRESS, SealedField.TITLE, tidy);
    }

    /** @param title null for none */
    String open(Sealed title) {
        return title == null ? null : sealer.open(Ring.ADDRESS, SealedField.TITLE, title);
    }
}
