package io.switchboard.web.data;

import io.switchboard.contracts.person.HeldData;
import java.util.List;
import java.util.Optional;

/**
 * What one part holds about somebody.
 *
 * @param things empty while the part does not answer, which is not the same as holding nothing
 */
record Holding(Source source, Optional<List<HeldData>> things) {

    @Override
    public String toString() {
        return "Holding[" + source + "]";
    }
}
