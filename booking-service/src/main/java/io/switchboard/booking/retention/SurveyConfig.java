package io.switchboard.booking.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.LocalTime;
import java.time.ZoneId;

/** Whether people are asked how their conference went. */
@ConfigMapping(prefix = "booking.survey")
public interface SurveyConfig {

    /** To be set together with the notifier's SURVEY_ADDRESS. */
    @WithParentName
    @WithDefault("false")
    boolean on();

    /** When, on the morning after. */
    @WithDefault("09:00")
    LocalTime at();

    /** Whose morning. */
    @WithDefault("Europe/Paris")
    ZoneId zone();
}
