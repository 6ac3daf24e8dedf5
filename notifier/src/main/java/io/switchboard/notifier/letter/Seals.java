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

    /** @param title may be null */
    public Optional<String> title(Sealed title) {
        return Optional.ofNullable(title)
                .map(it -> line(SealedField.TITLE, it))
                .filter(it -> !it.isEmpty());
    }

    /** Name and masked phone of who answers a hotline. */
    String answerer(Sealed answerer) {
        return line(SealedField.ANSWERER, answerer);
    }

    /** Who changed a hotline. */
    String actor(Sealed actor) {
        return line(SealedField.ACTOR, actor);
    }

    /** A volunteer's. */
    String name(Sealed name) {
        return line(SealedField.NAME, name);
    }

    /** What somebody typed in one line, as a subject and a calendar need it, without marks that turn the direction of what follows. */
    static String oneLine(String typed) {
        return typed.replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    private String line(String field, Sealed typed) {
        return oneLine(sealer.open(Ring.ADDRESS, field, typed));
    }
}
