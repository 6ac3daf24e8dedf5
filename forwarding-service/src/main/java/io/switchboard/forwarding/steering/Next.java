package io.switchboard.forwarding.steering;

import io.switchboard.forwarding.hotline.Hotline;

/** How a run goes on. */
sealed interface Next {

    /** The gateway is to be asked. */
    record Ask(Hotline hotline, Asked asked) implements Next {}

    /** There is nothing more to do, or not by this run. */
    record Over() implements Next {}
}
