package io.switchboard.notifier.subscription;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.SubscriptionToken;
import io.switchboard.contracts.letter.SubscriptionView;
import io.switchboard.notifier.delivery.OptOuts;
import io.switchboard.notifier.subscription.SubscriptionTokens.Opened;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Leaves letters, and comes back to them, by the link in one of them. */
@ApplicationScoped
class Subscriptions {

    private final SubscriptionTokens tokens;
    private final OptOuts optOuts;

    Subscriptions(SubscriptionTokens tokens, OptOuts optOuts) {
        this.tokens = tokens;
        this.optOuts = optOuts;
    }

    Uni<SubscriptionView> show(SubscriptionToken token) {
        return with(token, this::view);
    }

    Uni<SubscriptionView> leave(SubscriptionToken token) {
        return with(
                token,
                it -> optOuts.leave(it.recipient(), it.subscription()).chain(() -> view(it)));
    }

    Uni<SubscriptionView> comeBack(SubscriptionToken token) {
        return with(
                token,
                it -> optOuts.comeBack(it.recipient(), it.subscription()).chain(() -> view(it)));
    }

    private Uni<SubscriptionView> with(
            SubscriptionToken token, Function<Opened, Uni<SubscriptionView>> act) {
        return tokens.read(token.token())
                .map(act)
                .orElseGet(() -> Uni.createFrom().failure(new UnknownLink()));
    }

    private Uni<SubscriptionView> view(Opened opened) {
        return optOuts.leftAt(opened.recipient(), opened.subscription())
                .map(left -> view(opened, left));
    }

    private static SubscriptionView view(Opened opened, Optional<Instant> left) {
        var hotline = opened.subscription().hotline();
        return new SubscriptionView(
                opened.subscription().list(),
                hotline.isEmpty() ? null : hotline,
                left.isEmpty(),
                left.orElse(null));
    }
}
