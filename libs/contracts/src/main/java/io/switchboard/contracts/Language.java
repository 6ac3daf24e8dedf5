package io.switchboard.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The languages we speak to people. French comes first: whatever is not English is answered in French. */
public enum Language {
    FRENCH("fr"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language of an IETF tag such as {@code en-GB}; French for any tag we have no words for. */
    @JsonCreator
    public static Language of(String tag) {
        var wanted = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(it -> it.tag.equals(wanted))
                .findFirst()
                .orElse(FRENCH);
    }

    /** The IETF tag, {@code fr} or {@code en}. */
    @JsonValue
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
