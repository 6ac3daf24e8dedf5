package io.switchboard.web.provider;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.Destination;
import io.switchboard.web.access.ProviderDoor;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Says in a sentence why somebody did not come in, and how they do. */
@ApplicationScoped
class TroubleFace {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final ProviderDoor door;
    private final Leaving leaving;
    private final Pages pages;
    private final Visitor visitor;

    TroubleFace(ProviderDoor door, Leaving leaving, Pages pages, Visitor visitor) {
        this.door = door;
        this.leaving = leaving;
        this.pages = pages;
        this.visitor = visitor;
    }

    Uni<RestResponse<String>> show(ProviderTrouble trouble, Destination destination) {
        var page = page(trouble, destination);
        return switch (trouble) {
            case AWAY, DOMAINS_UNKNOWN ->
                    pages.showLater(StatusCode.SERVICE_UNAVAILABLE, PAUSE, page);
            case ERRED -> pages.show(StatusCode.BAD_GATEWAY, page);
            case OVER -> pages.show(StatusCode.BAD_REQUEST, page);
            case CANCELLED, UNTRUSTED, WITHOUT_ADDRESS, FOREIGN ->
                    pages.show(StatusCode.FORBIDDEN, page);
        };
    }

    private ProviderPages.Refused page(ProviderTrouble trouble, Destination destination) {
        var mustLeave =
                switch (trouble) {
                    case FOREIGN, WITHOUT_ADDRESS -> leaving.isPossible();
                    default -> false;
                };
        return new ProviderPages.Refused(
                sentence(trouble),
                door.name(),
                mustLeave ? null : door.path(destination),
                mustLeave ? Paths.SIGN_OUT : null,
                "/sign-in" + destination.query());
    }

    private Sentence sentence(ProviderTrouble trouble) {
        var words = visitor.words(ProviderMessages.class);
        var name = door.name();
        return switch (trouble) {
            case CANCELLED ->
                    new Sentence(words.cancelled(), words.cancelledWhat(name), words.tryAgain());
            case ERRED -> new Sentence(words.erred(name), words.nobody(), words.tryAgain());
            case AWAY -> new Sentence(words.away(name), words.nobody(), words.tryLater());
            case OVER -> new Sentence(words.over(), words.overWhat(), words.tryAgain());
            case UNTRUSTED ->
                    new Sentence(words.untrusted(), words.untrustedWhat(name), words.tryAgain());
            case WITHOUT_ADDRESS ->
                    new Sentence(
                            words.withoutAddress(), words.withoutAddressWhat(name), words.other());
            case FOREIGN -> new Sentence(words.foreign(), words.foreignWhat(name), words.other());
            case DOMAINS_UNKNOWN ->
                    new Sentence(words.domainsUnknown(), words.nobody(), words.tryLater());
        };
    }
}
