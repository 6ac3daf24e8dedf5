package io.switchboard.web.access.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.web.access.domain.DomainPattern.Extent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Understands an answer as Grist gives it: {@code {"records": [{"fields": {"domain": "example.org"}}]}}. */
final class DomainListReader {

    private final ObjectMapper json;
    private final String field;
    private final int most;

    DomainListReader(ObjectMapper json, String field, int most) {
        this.json = json;
        this.field = field;
        this.most = most;
    }

    /**
     * The domains; a record without one, or with something else in its place, is passed over, and {@code *} opens nothing: everybody is for the
     * setting to let in.
     *
     * @throws UnreadableList when it is no such list, an empty one, or too long a one
     */
    List<DomainPattern> read(byte[] answer) {
        var records = tree(answer).path("records");
        if (!records.isArray()) {
            throw new UnreadableList("no list of records");
        }
        if (records.size() > most) {
            throw new UnreadableList("more than %d records".formatted(most));
        }
        var found = new ArrayList<>(domains(records).distinct().toList());
        if (found.isEmpty()) {
            throw new UnreadableList("no domain in it");
        }
        return found;
    }

    private Stream<DomainPattern> domains(JsonNode records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(record -> record.path("fields").path(field).textValue())
                .filter(Objects::nonNull)
                .map(DomainPattern::parse)
                .flatMap(Optional::stream)
                .filter(it -> it.extent() != Extent.ALL);
    }

    private JsonNode tree(byte[] answer) {
        try {
            return Objects.requireNonNull(json.readTree(answer));
        } catch (JsonProcessingException _) {
            throw new UnreadableList("no JSON");
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes can be read", impossible);
        }
    }
}
