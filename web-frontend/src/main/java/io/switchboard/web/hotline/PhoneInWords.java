package io.switchboard.web.hotline;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.PhoneRefusal;
import io.switchboard.web.page.Visitor;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a phone cannot answer, as a sentence. */
public record PhoneInWords(AnsweringMessages words, Language language) {

    /** What a satellite phone's number is of. */
    private static final String NO_COUNTRY = "001";

    /** For whoever asks. */
    public static PhoneInWords of(Visitor visitor) {
        return new PhoneInWords(visitor.words(AnsweringMessages.class), visitor.language());
    }

    /**
     * @param about what forwarding-service says of it, see {@link PhoneRefusal}
     * @param allowed countries whose phones may answer, ISO 3166-1 alpha-2
     */
    public String of(Map<String, String> about, List<String> allowed) {
        return PhoneRefusal.of(about.get("reason"))
                .map(
                        reason ->
                                switch (reason) {
                                    case EMPTY -> words.phoneEmpty();
                                    case STRANGE_CHARACTER -> strange(about);
                                    case TOO_SHORT -> words.phoneShort();
                                    case TOO_LONG -> words.phoneLong();
                                    case NOT_A_NUMBER -> words.phoneNone();
                                    case EMERGENCY -> words.phoneEmergency();
                                    case PREMIUM -> words.phonePremium();
                                    case FOREIGN ->
                                            words.phoneForeign(
                                                    country(about.getOrDefault("country", "?")),
                                                    allowed.stream()
                                                            .map(this::country)
                                                            .collect(Collectors.joining(", ")));
                                    case ITSELF -> words.phoneItself();
                                })
                .orElseGet(words::phoneOther);
    }

    private String strange(Map<String, String> about) {
        return words.phoneStrange(
                about.getOrDefault("character", "?"), about.getOrDefault("position", "?"));
    }

    private String country(String code) {
        if (code.equals(NO_COUNTRY)) {
            return words.noCountry();
        }
        try {
            return new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(language.locale());
        } catch (IllformedLocaleException _) {
            // A region without a code of its own: told as it came.
            return code;
        }
    }
}
