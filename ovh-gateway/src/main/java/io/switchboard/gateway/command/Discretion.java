package io.switchboard.gateway.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes changes so that who reads our tables learns no room, no code and no phone from them. */
@ApplicationScoped
public class Discretion {

    private static final String WISH = "wish";
    private static final String ANSWER = "answer";

    private final Fingerprints fingerprints;
    private final Sealer sealer;
    private final ObjectMapper json;

    Discretion(Fingerprints fingerprints, Sealer sealer, ObjectMapper json) {
        this.fingerprints = fingerprints;
        this.sealer = sealer;
        this.json = json;
    }

    <W, R> Wanted wanted(Change<W, R> change, Asker asker, String key, W wish) {
        var subject = change.subject(wish);
        var written = write(wish);
        return new Wanted(
                asker.caller(),
                fingerprints.of("idempotency-key", key),
                change.operation(),
                hash(subject),
                subject.number().map(this::hash),
                fingerprints.of("request", change.operation() + "\n" + written),
                asker.person(),
                asker.lane(),
                sealer.seal(Ring.CHANGE, WISH, written));
    }

    /** What a number stands for in {@code change.number}. */
    public String hash(DialNumber number) {
        return fingerprints.of("number", number.ovh());
    }

    /** What a room stands for in {@code change.subject}. */
    public String hash(DialNumber number, AccessCode code) {
        return hash(Subject.room(number, code));
    }

    <W> W wish(Class<W> type, Sealed wish) {
        return read(sealer.open(Ring.CHANGE, WISH, wish), type);
    }

    /** @param answer null for none */
    Sealed seal(Object answer) {
        return sealer.seal(Ring.CHANGE, ANSWER, write(answer));
    }

    <R> R answer(Class<R> type, Sealed answer) {
        return read(sealer.open(Ring.CHANGE, ANSWER, answer), type);
    }

    private String hash(Subject subject) {
        return fingerprints.of("subject", subject.name());
    }

    private String write(Object record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of the contracts is always JSON");
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException _) {
            // What Jackson says of it quotes what was sealed.
            throw new IllegalStateException("what was written as JSON cannot be read: " + type);
        }
    }
}
