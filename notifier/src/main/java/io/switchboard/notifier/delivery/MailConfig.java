package io.switchboard.notifier.delivery;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** In whose name mails go out. The mail server itself is told to {@code quarkus.mailer}. */
@ConfigMapping(prefix = "mail")
public interface MailConfig {

    /** Sender, {@code Name <address>} or an address alone. MAIL_FROM. */
    Sender from();

    /** Where answers go, when not to the sender. MAIL_REPLY_TO. */
    Optional<String> replyTo();
}
