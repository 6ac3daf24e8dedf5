package io.switchboard.notifier;

import io.switchboard.testing.Tables;
import jakarta.inject.Singleton;
import java.util.List;

/** What stands in the tables. */
@Singleton
public class Rows extends Tables {

    /** State and reason of the deliveries about a subject. */
    public List<String> outcomes(Object subject) {
        return read(
                "select state || coalesce(': ' || reason, '') from delivery where subject = ?",
                subject);
    }
}
