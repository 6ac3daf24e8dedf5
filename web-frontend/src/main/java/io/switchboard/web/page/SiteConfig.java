package io.switchboard.web.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Whose site this is, and how it looks. */
@ConfigMapping(prefix = "site")
public interface SiteConfig {

    /** The name in the head of each page and in its title. */
    @WithDefault("Switchboard")
    String name();

    /** The organisation that publishes the site, named in the foot and in the legal notice. */
    Optional<String> organisation();

    /** E-mail address that people may write to. */
    Optional<String> contact();

    /** A stylesheet file laid over ours; it need only set the tokens it wants otherwise. */
    Optional<Path> stylesheet();

    /** An image file (svg, png or webp) in place of our mark, shown 36 px high. */
    Optional<Path> logo();
}
