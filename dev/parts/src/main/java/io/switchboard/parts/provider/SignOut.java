package io.switchboard.parts.provider;

import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Request;
import java.util.Map;

/** Where people are sent to end their session here; nobody has one, so they go straight back. */
final class SignOut {
    private static final int SHORTEST_STATE = 32;

    private final Registration registration;
    private final Behaviour behaviour;

    SignOut(Registration registration, Behaviour behaviour) {
        this.registration = registration;
        this.behaviour = behaviour;
    }

    Answer end(Request request) {
        String back = request.query("post_logout_redirect_uri").orElse("");
        String state = request.query("state").orElse("");
        boolean hinted = request.query("id_token_hint").filter(hint -> !hint.isBlank()).isPresent();
        if (!registration.signOutAddresses().contains(back)) {
            return Answer.text(400, "Y030111 Bad Request: post_logout_redirect_uri");
        }
        if (!hinted || state.length() < SHORTEST_STATE) {
            return Answer.text(400, "Y000400 Bad Request: id_token_hint, state");
        }
        boolean another = behaviour.does(Mischief.SIGNS_OUT_WITH_ANOTHER_STATE);
        return Redirect.to(request, back, Map.of("state", another ? "0".repeat(36) : state));
    }
}
