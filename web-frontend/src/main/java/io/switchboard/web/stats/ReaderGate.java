package io.switchboard.web.stats;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.Destination;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.Attempts;
import io.switchboard.web.protection.Network;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets in who may see figures, leads others to where they can sign in, and slows down strangers who take too many. */
@Singleton
public class ReaderGate {

    /** Pages and files that a network of people who have not signed in may have in a minute. */
    static final int TRIES = 120;

    private static final Duration SPELL = Duration.ofMinutes(1);

    private final Readers readers;
    private final SignedIn signedIn;
    private final Pages pages;
    private final Visitor visitor;
    private final Attempts attempts = new Attempts(TRIES, SPELL, Ticker.systemTicker());

    ReaderGate(Readers readers, SignedIn signedIn, Pages pages, Visitor visitor) {
        this.readers = readers;
        this.signedIn = signedIn;
        this.pages = pages;
        this.visitor = visitor;
    }

    @ForReaders
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<RestResponse<String>> letIn(RoutingContext exchange) {
        if (!readers.isAdmitted()) {
            signedIn.mustBeCertain();
            return signedIn.isSomebody() ? notTheirs() : signIn(exchange);
        }
        return signedIn.isSomebody() ? Uni.createFrom().nullItem() : count();
    }

    private Uni<RestResponse<String>> signIn(RoutingContext exchange) {
        var wanted = Destination.of(exchange.request().uri());
        return Uni.createFrom().item(pages.goTo("/sign-in" + wanted.query()));
    }

    private Uni<RestResponse<String>> notTheirs() {
        var words = visitor.words(StatsMessages.class);
        return pages.show(
                StatusCode.FORBIDDEN,
                new StatsPages.Closed(
                        new Sentence(
                                words.notYoursTitle(),
                                words.notYoursWhat(),
                                words.notYoursNext())));
    }

    private Uni<RestResponse<String>> count() {
        var pause = attempts.count(Network.of(visitor.address()));
        if (pause.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var words = visitor.words(StatsMessages.class);
        return pages.showLater(
                StatusCode.TOO_MANY_REQUESTS,
                pause.get(),
                new StatsPages.Closed(
                        new Sentence(
                                words.tooOftenTitle(),
                                words.tooOftenWhat(),
                                words.tooOftenNext())));
    }
}
