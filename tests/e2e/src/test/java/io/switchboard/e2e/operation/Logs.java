package io.switchboard.e2e.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the services have written, line by line. */
record Logs(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();

    static Logs of(House house) {
        return new Logs(house.data().resolve("logs"));
    }

    /** Of both replicas; a line that is being written is none yet. */
    List<JsonNode> of(Door service) {
        return Stream.of("", "-2")
                .map(replica -> folder.resolve(service.part() + replica + ".log"))
                .flatMap(file -> lines(file).map(line -> read(file, line)))
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return new String(bytes, 0, end, StandardCharsets.UTF_8).lines();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode read(Path file, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("no JSON in " + file.getFileName() + ": " + line, broken);
        }
    }
}
