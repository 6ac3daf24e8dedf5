package io.switchboard.notifier.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Letters as they stand in a row. */
@ApplicationScoped
class LetterJson {

    private final ObjectMapper json;

    LetterJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Letter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "a letter must be writable as JSON: " + letter.getClass(), broken);
        }
    }

    /** @throws IllegalArgumentException when the row holds no letter of that kind */
    Letter read(LetterKind kind, String content) {
        try {
            return json.readValue(content, kind.type());
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("a row holds no " + kind.text(), broken);
        }
    }
}
