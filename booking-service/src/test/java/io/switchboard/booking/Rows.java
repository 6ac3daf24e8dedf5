package io.switchboard.booking;

import io.switchboard.testing.Tables;
import jakarta.inject.Singleton;

/** What stands in the tables. */
@Singleton
public class Rows extends Tables {

    /** Nothing of what stands there is looked at by a job any more. */
    public void quieten() {
        read("update conference set due_at = null");
    }
}
