package io.switchboard.notifier.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where letters lead, and in whose name they speak. */
@ConfigMapping(prefix = "letter")
public interface LetterConfig {

    /** Base of every link in a mail: the address at which people open the web pages, without a slash at its end. PUBLIC_URL. */
    URI publicUrl();

    /** What the service is called at the top and at the foot of a letter. SERVICE_NAME. */
    @WithDefault("Switchboard")
    String serviceName();

    /** Where people are asked how their conference went; nobody is asked when it is absent. SURVEY_ADDRESS. */
    Optional<SurveyAddress> surveyAddress();
}
