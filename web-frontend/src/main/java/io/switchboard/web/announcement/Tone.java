package io.switchboard.web.announcement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How loud an announcement is. */
public enum Tone {
    INFO,
    WARNING;

    static Optional<Tone> find(String text) {
        return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
    }

    /**
     * @throws IllegalArgumentException for any other
     */
    @JsonCreator
    static Tone of(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("a tone is info or warning"));
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
