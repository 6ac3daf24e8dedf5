package io.switchboard.notifier.mail;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterConfig;
import io.switchboard.notifier.letter.Subscription;
import io.switchboard.notifier.subscription.SubscriptionTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Where letters that come again and again are left. */
@ApplicationScoped
class SubscriptionLinks {

    private final LetterConfig config;
    private final SubscriptionTokens tokens;

    SubscriptionLinks(LetterConfig config, SubscriptionTokens tokens) {
        this.config = config;
        this.tokens = tokens;
    }

    /** Empty for a letter that cannot be left. */
    Optional<URI> leaving(Letter letter, String address) {
        return Subscription.of(letter)
                .flatMap(
                        subscription ->
                                EmailAddress.parse(address)
                                        .map(it -> tokens.write(it, subscription)))
                .map(token -> URI.create("%s/unsubscribe/%s".formatted(config.publicUrl(), token)));
    }
}
