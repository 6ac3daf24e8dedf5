package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownHotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Hotlines for a change: the row is held first, so that who may operate it is judged by what it is now. To be used inside a transaction. */
@Singleton
class HeldHotlines {

    private static final String NAMED =
            "select id from hotline where slug = ?1 and retired_at is null";

    private final HotlineRepository hotlines;
    private final Operators operators;

    HeldHotlines(HotlineRepository hotlines, Operators operators) {
        this.hotlines = hotlines;
        this.operators = operators;
    }

    /** Fails as {@link Operators#admit} does. */
    Uni<Admitted> hold(Operator operator, String slug) {
        return Sql.values(UUID.class, NAMED, slug)
                .call(
                        ids ->
                                ids.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : hotlines.toChange(ids.getFirst()))
                .chain(
                        ids ->
                                operators
                                        .admit(operator, slug)
                                        .invoke(
                                                it ->
                                                        checkHeld(
                                                                it,
                                                                ids.isEmpty()
                                                                        ? null
                                                                        : ids.getFirst())));
    }

    /** One that came up in this moment is not held. */
    private static void checkHeld(Admitted admitted, UUID held) {
        if (!admitted.hotline().id().equals(held)) {
            throw new UnknownHotline();
        }
    }
}
