package io.switchboard.web.access;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.page.Pages;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds out who asks, and leads whoever has not signed in to where they can. */
public class PeopleGate {

    /** What is the same for everybody, and what programs ask for. */
    private static final Pattern FOR_ANYBODY =
            Pattern.compile("/(?:assets/.*|api/.*|robots\\.txt|favicon\\.ico)");

    private final PersonSessions sessions;
    private final Roles roles;
    private final SignedIn signedIn;
    private final Pages pages;

    PeopleGate(PersonSessions sessions, Roles roles, SignedIn signedIn, Pages pages) {
        this.sessions = sessions;
        this.roles = roles;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Asks the database only about a browser that says that it has a session. */
    @ServerRequestFilter(preMatching = true)
    public Uni<Void> recognise(RoutingContext exchange) {
        return FOR_ANYBODY.matcher(exchange.request().path()).matches()
                ? Uni.createFrom().voidItem()
                : sessions.kept().map(this::recognise).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> recognise(Session session) {
        return sessions.standing(session)
                .invoke(
                        standing -> {
                            if (standing.carries(session)) {
                                signedIn.is(person(session, standing), session);
                            }
                        })
                .replaceWithVoid()
                .onFailure(AccessAway.class)
                .recoverWithUni(
                        () -> {
                            signedIn.isUncertain();
                            return Uni.createFrom().voidItem();
                        });
    }

    private Person person(Session session, Standing standing) {
        var administrator =
                session.administrator()
                        || standing.administrator()
                        || roles.makeAdministrator(session.address());
        return new Person(session.address(), sessions.id(session.address()), administrator);
    }

    @ForPeople
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Optional<RestResponse<String>> letIn(RoutingContext exchange) {
        signedIn.mustBeCertain();
        return signedIn.isSomebody()
                ? Optional.empty()
                : Optional.of(pages.goTo("/sign-in" + Destination.of(exchange.request()).query()));
    }
}
