package io.switchboard.web.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;

/** How the one public door is locked. */
@ConfigMapping(prefix = "switchboard.web")
public interface ProtectionConfig {

    /**
     * Signs the tokens of forms; at least 32 characters, the same on every replica. With a comma between them several: the first signs, all
     * are taken, so that forms which are open while the key is rotated can still be sent.
     */
    List<String> csrfKey();

    /** Whether cookies travel over https only; false for development over plain http alone. */
    @WithDefault("true")
    boolean secureCookies();

    /** Where people see this site, e.g. {@code https://conf.example.org}. */
    URI publicUrl();

    /** The same without a slash at its end, for addresses of pages to follow. */
    default String site() {
        return publicUrl().toString().replaceFirst("/+$", "");
    }

    /** What {@code Strict-Transport-Security} says when cookies are secure. */
    @WithDefault("max-age=31536000")
    String strictTransportSecurity();
}
