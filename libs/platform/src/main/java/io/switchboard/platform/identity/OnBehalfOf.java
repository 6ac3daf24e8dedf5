package io.switchboard.platform.identity;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Optional;

/**
 * The person for whom a request is made, as the service that let them in names them: never an address or a phone number, since names stand
 * in audits. It travels as the claim {@value #CLAIM} of our tokens, so that only who holds a service's key can say it.
 */
public final class OnBehalfOf {

    static final String CLAIM = "on_behalf_of";

    private static final String PLACE = OnBehalfOf.class.getName();

    private OnBehalfOf() {}

    /** The person of the request under way, if one is known. */
    public static Optional<String> person() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(PLACE) : Optional.empty();
    }

    /** From now on the request under way, and the calls that it causes, are for this person. */
    public static void is(String person) {
        ContextLocals.put(PLACE, person);
    }
}
