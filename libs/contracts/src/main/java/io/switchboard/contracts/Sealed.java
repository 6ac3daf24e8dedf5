package io.switchboard.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Something only the holder of a key can read: key id, nonce and AES-256-GCM ciphertext as one line of text. Travels in events and stands
 * in tables wherever an address, a phone number, an access code or a token of a person would.
 */
public record Sealed(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sealed {
        Objects.requireNonNull(text, "a sealed field needs its text");
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
