package io.switchboard.forwarding;

import io.switchboard.testing.Tables;
import jakarta.inject.Singleton;

/** What stands in the tables. */
@Singleton
public class Rows extends Tables {

    /** Nothing of what stands there is looked at by a job any more. */
    public void quieten() {
        read("update hotline set due_at = null");
    }

    /** Nobody answers any hotline any more, as far as our books say. */
    public void endAll() {
        read("update shift set ended_at = now() where ended_at is null");
        quieten();
    }
}
