package io.switchboard.notifier.letter;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Opens what a letter holds sealed. What comes out lives in memory only. */
@ApplicationScoped
public class Seals {

    private final Sealer sealer;

    Seals(Sealer sealer) {
        this.sealer = sealer;
    }

    public AccessCode code(Sealed code) {
        return new AccessCode(sealer.open(Ring.CODE, SealedField.ACCESS_CODE, code));
    }

    /** @param field which link's secret it is */
    String secret(String field, Sealed secret) {
        return sealer.open(Ring.LINK, field, secret);
    }

    /**
     * In one line, as a subject and a calendar need it, and without marks that turn the direction of what follows.
     *
     * @param title may be null
     */
    public Optional<String> title(Sealed title) {
        return Optional.ofNullable(title)
                .map(it -> sealer.open(Ring.ADDRESS, SealedField.TITLE, it))
                .map(it -> it.replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", ""))
                .map(it -> it.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(it -> !it.isEmpty());
    }
}
