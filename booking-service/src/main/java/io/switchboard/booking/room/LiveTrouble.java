package io.switchboard.booking.room;

import java.time.Duration;
import java.util.Optional;

/** Why the gateway told nothing of a room in use, or did nothing in it. Never tells a code. */
public abstract sealed class LiveTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LiveTrouble(String message) {
        super(message, null, false, false);
    }

    /** OVH has begun it and says that it failed. */
    public static LiveTrouble refused(String why) {
        return new Refused(why);
    }

    /** OVH has not said in time that it is done. */
    public static LiveTrouble away(String why) {
        return new Away(why, null);
    }

    /** OVH has no such room, or has it no more. */
    public static final class RoomGone extends LiveTrouble {
        private static final long serialVersionUID = 1L;

        RoomGone() {
            super("the room is gone");
        }
    }

    /** They are not in the room any more. */
    public static final class HasLeft extends LiveTrouble {
        private static final long serialVersionUID = 1L;

        HasLeft() {
            super("they have left");
        }
    }

    /** OVH forgets tasks that are over. */
    public static final class TaskForgotten extends LiveTrouble {
        private static final long serialVersionUID = 1L;

        TaskForgotten() {
            super("the task is forgotten");
        }
    }

    /** No repetition will help. */
    public static final class Refused extends LiveTrouble {
        private static final long serialVersionUID = 1L;

        Refused(String slug) {
            super("the gateway refuses: " + slug);
        }
    }

    /** Later it may work. */
    public static final class Away extends LiveTrouble {
        private static final long serialVersionUID = 1L;

        private final transient Duration retryAfter;

        Away(String reason, Duration retryAfter) {
            super("not now: " + reason);
            this.retryAfter = retryAfter;
        }

        /** When to ask again, where the gateway said so. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }
}
