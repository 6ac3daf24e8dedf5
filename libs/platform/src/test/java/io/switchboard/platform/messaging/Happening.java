package io.switchboard.platform.messaging;

/** The events of these tests. */
public sealed interface Happening {

    String TOPIC = "happenings";

    /** @param text what its effect writes; see {@link Happenings} for the words that make it fail */
    record SomethingHappened(String text, int number) implements Happening {}

    record SomethingElseHappened(String text) implements Happening {}
}
