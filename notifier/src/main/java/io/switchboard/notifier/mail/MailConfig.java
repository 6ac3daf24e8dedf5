package io.switchboard.notifier.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Optional;

/** In whose name mails go out, how fast, and what stands in for the mail server, which itself is told to {@code quarkus.mailer}. */
@ConfigMapping(prefix = "mail")
public interface MailConfig {

    /** Sender, {@code Name <address>} or an address alone. MAIL_FROM. */
    Sender from();

    /** Where answers go, when not to the sender. MAIL_REPLY_TO. */
    Optional<String> replyTo();

    /** Mails a second in the long run, over all replicas; without it there is no limit. MAIL_RATE. */
    Optional<@Positive Double> rate();

    /** Mails that may follow each other at once after a pause, where there is a rate. MAIL_BURST. */
    @WithDefault("10")
    @Positive
    int burst();

    Fallback fallback();

    /** A second mail server, used while the first cannot be reached or refuses us. */
    interface Fallback {

        /** Its name; without it there is none. MAIL_FALLBACK_HOST, and the rest as {@code quarkus.mailer.fallback} has it. */
        Optional<String> host();

        /** For how long the first is left alone once it failed; then the next mail tries it again. MAIL_FALLBACK_PAUSE. */
        @WithDefault("PT30S")
        Duration pause();
    }
}
