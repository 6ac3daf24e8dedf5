package io.switchboard.web.api;

import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import io.switchboard.web.api.ApiRefused.Contradiction;
import io.switchboard.web.api.ApiRefused.UnknownHotline;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.token.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Who a program is to hotlines. They belong to no domain, so a token must speak for all. */
@ApplicationScoped
class HotlineDesk {

    private final Desk desk;
    private final Caller caller;
    private final Visitor visitor;

    HotlineDesk(Desk desk, Caller caller, Visitor visitor) {
        this.desk = desk;
        this.caller = caller;
        this.visitor = visitor;
    }

    Operator operator() {
        desk.mustSpeakForAll();
        return Operator.program(caller.token().name(), visitor.address());
    }

    HotlineKey key(String slug) {
        return new HotlineKey(operator(), known(slug));
    }

    /** A slug that there can be. Fails with {@link UnknownHotline} for any other. */
    static String known(String slug) {
        if (!slug.matches(Slug.PATTERN)) {
            throw new UnknownHotline();
        }
        return slug;
    }

    /** A wish whose parts have to fit each other; fails with {@link Contradiction} when they do not. */
    static <T> T whole(Supplier<T> wish) {
        try {
            return wish.get();
        } catch (IllegalArgumentException contradiction) {
            throw new Contradiction(contradiction.getMessage());
        }
    }
}
