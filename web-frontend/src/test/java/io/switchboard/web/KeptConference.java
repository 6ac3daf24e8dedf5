package io.switchboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A conference of the double.
 *
 * @param secret what opens it
 * @param owner whose it is; empty for who came by a mailed link
 * @param extendsTo a later end that the double's OVH does not confirm; null for none
 * @param wish what was wished of it; null for who came by a mailed link
 */
record KeptConference(
        UUID id,
        String secret,
        String owner,
        String state,
        boolean cancelled,
        Instant endsAt,
        Instant extendsTo,
        JsonNode wish) {

    private static final Instant END = Instant.parse("2026-11-21T19:14:00Z");

    static KeptConference of(String owner, String state, JsonNode wish) {
        return new KeptConference(
                UUID.randomUUID(),
                "show-" + UUID.randomUUID(),
                owner,
                state,
                false,
                END,
                null,
                wish);
    }

    /** Into a state, or {@code extended} to the end that was asked for. */
    KeptConference put(String word) {
        return word.equals("extended") ? extended() : in(word);
    }

    private KeptConference in(String state) {
        return new KeptConference(id, secret, owner, state, cancelled, endsAt, extendsTo, wish);
    }

    KeptConference givenBack() {
        return new KeptConference(id, secret, owner, "ended", true, endsAt, null, wish);
    }

    KeptConference extending(Instant from, Duration length) {
        return new KeptConference(
                id, secret, owner, state, cancelled, endsAt, from.plus(length), wish);
    }

    private KeptConference extended() {
        return new KeptConference(id, secret, owner, state, cancelled, extendsTo, null, wish);
    }

    Map<String, Object> opened() {
        return Map.of("conference", view(), "secret", secret);
    }

    Map<String, Object> view() {
        var view = new HashMap<String, Object>();
        view.put("id", id);
        view.put("state", state);
        view.put("domain", owner.isEmpty() ? "org.example" : owner.replaceFirst(".*@", ""));
        view.put("length", "PT2H");
        view.put("bookedAt", END.minus(Duration.ofHours(2)).toString());
        view.put("endsAt", endsAt.toString());
        view.put("cancelled", cancelled);
        view.put("version", 0);
        view.put("zone", "Europe/Paris");
        if (extendsTo != null) {
            view.put("extendsTo", extendsTo.toString());
        }
        if (state.equals("open")) {
            view.put("number", "0033199000001");
            view.put("accessCode", "123456789");
        }
        if (wish != null) {
            wish.properties().forEach(it -> view.put(it.getKey(), it.getValue()));
            view.remove("language");
        }
        return view;
    }
}
