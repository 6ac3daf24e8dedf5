package io.switchboard.web.access.signin;

import io.switchboard.web.access.Destination;

/** What came of pressing a link's button. */
sealed interface Exchange {

    /** The browser has its session. */
    record LetIn(Destination destination) implements Exchange {}

    /** It was never mailed, or is forgotten. */
    record Unknown() implements Exchange {}

    record Expired() implements Exchange {}

    /** Another browser was let in by it, or this one whose session was ended since. */
    record Used() implements Exchange {}
}
