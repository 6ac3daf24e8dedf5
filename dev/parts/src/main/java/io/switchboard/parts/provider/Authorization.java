package io.switchboard.parts.provider;

import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Request;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where people are sent to sign in, and from where they go back with a code or with an error. */
final class Authorization {
    private final Registration registration;
    private final Behaviour behaviour;
    private final Grants grants;

    Authorization(Registration registration, Behaviour behaviour, Grants grants) {
        this.registration = registration;
        this.behaviour = behaviour;
        this.grants = grants;
    }

    Answer ask(Request request) {
        String query = query(request);
        try {
            Wish.read(query, registration);
            return SignInPage.show(query, request.header("Accept-Language"));
        } catch (Wish.Refused refused) {
            return Answer.text(400, refused.getMessage());
        }
    }

    Answer decide(Request request) throws IOException {
        String form = request.body();
        try {
            Wish wish = Wish.read(query(request), registration);
            return Redirect.to(request, wish.returnAddress(), outcome(wish, form));
        } catch (Wish.Refused refused) {
            return Answer.text(400, refused.getMessage());
        }
    }

    private Map<String, String> outcome(Wish wish, String form) {
        var outcome = new LinkedHashMap<String, String>();
        if (behaviour.does(Mischief.ERRS)) {
            outcome.put("error", "server_error");
            outcome.put("error_description", "something went wrong");
        } else if (behaviour.does(Mischief.DENIES_ACCESS) || cancelled(form)) {
            outcome.put("error", "access_denied");
            outcome.put("error_description", "User auth aborted");
        } else {
            outcome.put("code", grants.code(Visitor.of(form), wish));
        }
        outcome.put("state", wish.state());
        return outcome;
    }

    private static boolean cancelled(String form) {
        return Request.field(form, "decision").filter("cancel"::equals).isPresent();
    }

    private static String query(Request request) {
        return request.exchange().getRequestURI().getRawQuery();
    }
}
