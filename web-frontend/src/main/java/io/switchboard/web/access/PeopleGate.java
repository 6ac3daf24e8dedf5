package io.switchboard.web.access;

import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Priorities;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds out who asks, and leads whoever has not signed in to where they can. */
public class PeopleGate {

    private static final int BEFORE_THE_GATE = Priorities.AUTHENTICATION - 1;

    private final PersonSessions sessions;
    private final SignedIn signedIn;
    private final Pages pages;

    PeopleGate(PersonSessions sessions, SignedIn signedIn, Pages pages) {
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @ServerRequestFilter(priority = BEFORE_THE_GATE)
    public void recognise() {
        sessions.current().ifPresent(signedIn::is);
    }

    @ForPeople
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Optional<RestResponse<String>> letIn() {
        return signedIn.isSomebody() ? Optional.empty() : Optional.of(pages.goTo("/sign-in"));
    }
}
