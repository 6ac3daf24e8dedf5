package io.switchboard.notifier.delivery;

import java.time.Duration;

/**
 * What went wrong with a letter, said without anything personal or secret.
 *
 * @param permanent whether this very letter was refused for good
 * @param pause how long the other side asked us to wait at least; zero when it did not
 */
public record Trouble(boolean permanent, String reason, Duration pause) {

    public static Trouble permanent(String reason) {
        return new Trouble(true, reason, Duration.ZERO);
    }

    public static Trouble passing(String reason) {
        return passing(reason, Duration.ZERO);
    }

    public static Trouble passing(String reason, Duration pause) {
        return new Trouble(false, reason, pause);
    }

    /** Nobody can say when it may go: it goes later. */
    static Trouble noTurn(Throwable failure) {
        return passing("its turn could not be found: " + failure.getClass().getSimpleName());
    }

    /** A letter that cannot be written or addressed: a key that is missing, or a mistake of ours. Both can be set right. */
    static Trouble unwritable(RuntimeException broken) {
        return passing("the letter could not be written: " + broken.getClass().getSimpleName());
    }
}
