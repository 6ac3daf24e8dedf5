package io.switchboard.booking;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Moderates a conference, as the page does. */
public record Moderating(String conference, String secret) {

    public static final String MODERATION = "/api/v1/moderation/";

    /** By the private link, or the browser that confirmed. */
    public static ValidatableResponse openAsOwner(String conference, String secret) {
        return Caller.web()
                .header("Conference-Secret", secret)
                .post(MODERATION + "{id}/opening", conference)
                .then();
    }

    /** By the moderators' mail. */
    public static ValidatableResponse open(String conference, String mailed) {
        return Caller.web()
                .body(Map.of("conference", conference, "secret", mailed))
                .post(MODERATION + "opening")
                .then();
    }

    public static Moderating of(Scene.Confirmed conference) {
        var opened = openAsOwner(conference.id(), conference.secret()).statusCode(200);
        return new Moderating(conference.id(), opened.extract().path("secret"));
    }

    public ValidatableResponse look() {
        return Caller.web()
                .header("Conference-Secret", secret)
                .get(MODERATION + "{id}", conference)
                .then();
    }

    public ValidatableResponse page() {
        return Caller.web()
                .header("Conference-Secret", secret)
                .post(MODERATION + "{id}/web-access", conference)
                .then();
    }

    public ValidatableResponse act(String kind) {
        return act(UUID.randomUUID(), kind, null, null);
    }

    public ValidatableResponse act(String kind, long participant) {
        return act(UUID.randomUUID(), kind, participant, null);
    }

    public ValidatableResponse act(UUID id, String kind, Long participant, Integer volume) {
        var act = new HashMap<String, Object>();
        act.put("id", id);
        act.put("kind", kind);
        act.put("participant", participant);
        act.put("volume", volume);
        return Caller.web()
                .header("Conference-Secret", secret)
                .body(act)
                .post(MODERATION + "{id}/acts", conference)
                .then();
    }

    /** A page that hangs on the service. */
    public Watching watch() {
        return new Watching(this);
    }
}
