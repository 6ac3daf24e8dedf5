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
import java.util.UUID;

/** What mails about changes carry, so that a change can be taken back. To be used inside a transaction. */
@Singleton
public class UndoLinks {

    private static final String MAKE =
            "insert into undo_link (secret_hash, change_id, made_at) values (?1, ?2, ?3)";

    private static final String FOLLOW = "select change_id from undo_link where secret_hash = ?1";

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

    /** The change that a secret takes back; null for one that leads nowhere. */
    public Uni<UUID> follow(Secret secret) {
        return Sql.values(UUID.class, FOLLOW, secret.hash())
                .map(found -> found.isEmpty() ? null : found.getFirst());
    }
}
