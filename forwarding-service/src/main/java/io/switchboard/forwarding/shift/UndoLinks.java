package io.switchboard.forwarding.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.forwarding.Sql;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What mails about changes carry, so that a change can be taken back. To be used inside a transaction. */
@Singleton
public class UndoLinks {

    private static final String MAKE =
            "insert into undo_link (secret_hash, change_id, made_at) values (?1, ?2, ?3)";

    private static final String FOLLOW =
            """
            select c.id, c.hotline_id from undo_link u join change c on c.id = u.change_id
            where u.secret_hash = ?1
            """;

    private final Sealer sealer;
    private final Clock clock;

    UndoLinks(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /** A new secret, sealed as {@code undo-secret}. */
    Uni<Sealed> make(UUID change) {
        var secret = Secret.random();
        return Sql.change(MAKE, secret.hash(), change, clock.instant())
                .replaceWith(() -> sealer.seal(Ring.LINK, SealedField.UNDO_SECRET, secret.text()));
    }

    /** What a secret takes back; empty for one that leads nowhere. */
    public Uni<Optional<Target>> follow(Secret secret) {
        return Sql.rows(FOLLOW, secret.hash())
                .map(
                        found ->
                                found.stream()
                                        .map(it -> new Target((UUID) it[0], (UUID) it[1]))
                                        .findFirst());
    }

    /** A change that can be taken back, and its hotline. */
    public record Target(UUID change, UUID hotline) {}
}
