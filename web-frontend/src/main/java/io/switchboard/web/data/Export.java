package io.switchboard.web.data;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One's data to keep.
 *
 * @param at when it was put together
 * @param held by which part of the house holds it
 * @param unanswered parts that did not answer, so that something may be missing
 */
@JsonPropertyOrder({"address", "at", "unanswered", "held"})
record Export(
        EmailAddress address,
        Instant at,
        List<String> unanswered,
        Map<String, List<HeldData>> held) {

    static Export of(EmailAddress address, Instant at, List<Holding> holdings) {
        var held = new LinkedHashMap<String, List<HeldData>>();
        holdings.forEach(
                it -> it.things().ifPresent(things -> held.put(it.source().text(), things)));
        var unanswered =
                holdings.stream()
                        .filter(it -> it.things().isEmpty())
                        .map(it -> it.source().text())
                        .toList();
        return new Export(address, at, unanswered, held);
    }

    @Override
    public String toString() {
        return "Export";
    }
}
