package io.switchboard.forwarding.retention;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.UUID;

/**
 * Forgets a person who wants so. A shift of theirs that is under way goes on to its end without a name: callers shall not find nobody. To be
 * used inside a transaction.
 */
@Singleton
class Erasure {

    private static final String OPERATORS = "delete from hotline_operator where person = ?1";

    private static final String ACTORS =
            "update change set by_text = null, by_person = null where by_person = ?1";

    private static final String VOLUNTEERS =
            "select id, hotline_id, phone, phone_hash from volunteer where person = ?1 for update";

    /** Their planned shifts go with them. */
    private static final String VOLUNTEER = "delete from volunteer where id = ?1";

    private static final String SHIFTS_OVER =
            """
            update shift set name = null, phone = null, phone_hash = null
            where hotline_id = ?1 and ended_at is not null and (volunteer_id = ?2 or phone_hash = ?3)
            """;

    private static final String SHIFTS_UNDER_WAY =
            """
            update shift set name = null, volunteer_id = ?2
            where hotline_id = ?1 and ended_at is null and (volunteer_id = ?2 or phone_hash = ?3)
            """;

    private static final String NOTICES =
            "select id, array_to_string(notices, ' ') from hotline where cardinality(notices) > 0 order by id for update";

    private static final String NOTICED = "update hotline set notices = ?2 where id = ?1";

    private final Operators operators;
    private final AnswererErasure answerers;
    private final Sealer sealer;

    Erasure(Operators operators, AnswererErasure answerers, Sealer sealer) {
        this.operators = operators;
        this.answerers = answerers;
        this.sealer = sealer;
    }

    Uni<Void> of(Sealed address) {
        var readable = open(address);
        var person = operators.person(readable);
        return Sql.change(OPERATORS, person)
                .chain(() -> Sql.change(ACTORS, person))
                .chain(() -> Sql.rows(VOLUNTEERS, person))
                .chain(volunteers -> InTurn.each(volunteers, this::volunteer))
                .chain(() -> Sql.rows(NOTICES))
                .chain(hotlines -> InTurn.each(hotlines, it -> notices(it, readable.mailbox())));
    }

    private Uni<Void> volunteer(Object[] row) {
        var id = (UUID) row[0];
        var hotline = (UUID) row[1];
        var phoneHash = (String) row[3];
        return Sql.change(SHIFTS_OVER, hotline, id, phoneHash)
                .chain(() -> Sql.change(SHIFTS_UNDER_WAY, hotline, id, phoneHash))
                .chain(() -> answerers.of(hotline, new Sealed((String) row[2])))
                .chain(() -> Sql.change(VOLUNTEER, id))
                .replaceWithVoid();
    }

    /** Addresses of notices are sealed and have no hash: they are few, and opened one by one. */
    private Uni<Void> notices(Object[] row, String mailbox) {
        var all = ((String) row[1]).split(" ");
        var left =
                Arrays.stream(all)
                        .filter(it -> !open(new Sealed(it)).mailbox().equals(mailbox))
                        .toArray(String[]::new);
        return left.length == all.length
                ? Uni.createFrom().voidItem()
                : Sql.change(NOTICED, row[0], left).replaceWithVoid();
    }

    private EmailAddress open(Sealed address) {
        return EmailAddress.of(sealer.open(Ring.ADDRESS, SealedField.ADDRESS, address));
    }
}
