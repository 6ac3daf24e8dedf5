package io.switchboard.launcher;

/** Why Switchboard does not run, in a sentence for the person who started it. */
public final class CannotRun extends Exception {
    private static final long serialVersionUID = 1;

    public CannotRun(String sentence) {
        super(sentence);
    }

    public CannotRun(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
