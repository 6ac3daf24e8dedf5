package io.switchboard.web.announcement;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** An announcement that stands for as long as the setting does, whoever administers. */
@ConfigMapping(prefix = "announcement")
public interface AnnouncementConfig {

    /** In French; HTML is sanitised as that of administrators. Without one the English text is shown to everybody, and the other way round. */
    Optional<String> fr();

    /** In English, likewise. */
    Optional<String> en();
}
