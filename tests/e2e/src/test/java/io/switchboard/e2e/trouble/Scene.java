package io.switchboard.e2e.trouble;

import java.util.function.Consumer;

/**
 * A trouble that is made while people go on with what they do.
 *
 * @param name what happens, as a sentence
 * @param inEveryCheck whether it is short enough to be played each time; the others are for the long version
 * @param presses how often a person has to press a button at most until they have booked
 */
record Scene(String name, boolean inEveryCheck, int presses, Consumer<Stage> trouble) {
    static final int AS_OFTEN_AS_IT_TAKES = Integer.MAX_VALUE;

    /** Two when nothing is wrong, and once more. */
    static final int ONE_RETRY = 3;

    static Scene always(String name, Consumer<Stage> trouble) {
        return new Scene(name, true, AS_OFTEN_AS_IT_TAKES, trouble);
    }

    static Scene inTheLongForm(String name, Consumer<Stage> trouble) {
        return new Scene(name, false, AS_OFTEN_AS_IT_TAKES, trouble);
    }

    Scene noticedAsOneRetryAtMost() {
        return new Scene(name, inEveryCheck, ONE_RETRY, trouble);
    }

    @Override
    public String toString() {
        return name;
    }
}
