package io.switchboard.forwarding.answering;

import java.time.Duration;

/** Why who answers a hotline stays as it is. The messages are for people. */
public abstract sealed class ShiftRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ShiftRefused(String message) {
        super(message, null, false, false);
    }

    /** Who answers is named in no way, or in several. */
    static final class Unclear extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        Unclear() {
            super("Name a phone, a volunteer or a conference, and one of them only.");
        }
    }

    /** Somebody else was quicker. */
    static final class ChangedMeanwhile extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("Somebody else has changed who answers meanwhile. Look who answers now.");
        }
    }

    static final class TooManyAnswer extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        TooManyAnswer() {
            super("As many answer as this hotline allows. Somebody has to stop first.");
        }
    }

    /** A link that is for known volunteers leads nobody else's phone. */
    static final class KnownVolunteersOnly extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        KnownVolunteersOnly() {
            super("By this link only phones that the hotline knows may answer.");
        }
    }

    static final class UnusableEnd extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        UnusableEnd(Duration longest) {
            super("The end must lie ahead, at most %d days.".formatted(longest.toDays()));
        }
    }

    static final class UnusableConference extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        UnusableConference() {
            super("This conference is over, or its number is none of ours.");
        }
    }

    static final class TooManyChanges extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        TooManyChanges(Duration retryAfter) {
            super("Who answers was changed very often within an hour. Try again later.");
            this.retryAfter = retryAfter;
        }

        Duration retryAfter() {
            return retryAfter;
        }
    }

    static final class UnknownChange extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        UnknownChange() {
            super("This hotline knows no such change.");
        }
    }

    static final class NotUndoable extends ShiftRefused {
        private static final long serialVersionUID = 1L;

        NotUndoable() {
            super("This change cannot be taken back: another one came since, or it is too old.");
        }
    }
}
