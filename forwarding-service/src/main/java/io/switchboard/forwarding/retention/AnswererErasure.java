package io.switchboard.forwarding.retention;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Forgets somebody in what changes tell of who answered. They stand there as name and masked phone; whoever has the same masked phone is
 * forgotten with them. To be used inside a transaction.
 */
@Singleton
class AnswererErasure {

    private static final String TEXTS =
            """
            select id, from_text, to_text from change
            where hotline_id = ?1 and (from_text is not null or to_text is not null) order by id for update
            """;

    private static final String KEPT =
            "update change set from_text = ?2, to_text = ?3 where id = ?1";

    private final Phones phones;
    private final Sealer sealer;

    AnswererErasure(Phones phones, Sealer sealer) {
        this.phones = phones;
        this.sealer = sealer;
    }

    Uni<Void> of(UUID hotline, Sealed phone) {
        var shown = phones.shown(phones.open(phone));
        return Sql.rows(TEXTS, hotline).chain(rows -> InTurn.each(rows, it -> change(it, shown)));
    }

    private Uni<Void> change(Object[] row, String shown) {
        var from = (String) row[1];
        var to = (String) row[2];
        return names(from, shown) || names(to, shown)
                ? Sql.change(
                                KEPT,
                                row[0],
                                names(from, shown) ? null : from,
                                names(to, shown) ? null : to)
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private boolean names(String answerer, String shown) {
        return answerer != null
                && sealer.open(Ring.ADDRESS, SealedField.ANSWERER, new Sealed(answerer))
                        .contains(shown);
    }
}
