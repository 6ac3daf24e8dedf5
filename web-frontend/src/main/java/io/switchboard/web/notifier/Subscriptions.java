package io.switchboard.web.notifier;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.SubscriptionToken;
import io.switchboard.contracts.letter.SubscriptionView;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which recurring mails somebody does not want, by the link of such a mail. Fails as {@link Deliveries} does. */
@ApplicationScoped
public class Subscriptions {

    private final SubscriptionClient subscriptions;
    private final Calls calls;

    Subscriptions(@RestClient SubscriptionClient subscriptions, Calls calls) {
        this.subscriptions = subscriptions;
        this.calls = calls;
    }

    public Uni<SubscriptionView> show(String token) {
        return calls.ask(subscriptions.show(new SubscriptionToken(token)));
    }

    public Uni<SubscriptionView> leave(String token) {
        return calls.ask(subscriptions.leave(new SubscriptionToken(token)));
    }

    public Uni<SubscriptionView> comeBack(String token) {
        return calls.ask(subscriptions.comeBack(new SubscriptionToken(token)));
    }
}
