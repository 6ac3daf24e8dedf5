package io.switchboard.web.protection;

import io.switchboard.platform.sealing.Secret;
import java.util.Base64;
import java.util.Objects;

/** Random name of one form, by which a second press on its button is known for what it is. */
public record FormName(String text) {

    public FormName {
        text = Objects.requireNonNullElse(text, "");
    }

    public static FormName fresh() {
        return new FormName(Secret.random().text());
    }

    /** An idempotency key: the same for the same words under the same name, so that going back and correcting them is a wish of its own. */
    public String key(String... words) {
        var all = text + "\n" + String.join("\n", words);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(new Secret(all).hash());
    }
}
