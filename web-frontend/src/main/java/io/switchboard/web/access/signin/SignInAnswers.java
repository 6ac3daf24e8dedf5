package io.switchboard.web.access.signin;

import static io.switchboard.platform.problem.Problem.UNPROCESSABLE;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.AccessAway;
import io.switchboard.web.access.ProviderDoor;
import io.switchboard.web.access.signin.SignInPages.Ask;
import io.switchboard.web.access.signin.SignInPages.Refused;
import io.switchboard.web.access.signin.SignInView.Provider;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** What a person is told when a link is not mailed or does not let them in. What they typed comes back. */
@ApplicationScoped
class SignInAnswers {

    private final Pages pages;
    private final Visitor visitor;
    private final ProviderDoor door;
    private final SignInConfig config;

    SignInAnswers(Pages pages, Visitor visitor, ProviderDoor door, SignInConfig config) {
        this.pages = pages;
        this.visitor = visitor;
        this.door = door;
        this.config = config;
    }

    Uni<RestResponse<String>> blank(SignInForm form) {
        return pages.show(page(form, null, null));
    }

    Uni<RestResponse<String>> noAddress(SignInForm form) {
        var sentence = form.address().isEmpty() ? words().noAddress() : words().malformed();
        return pages.show(UNPROCESSABLE.getStatusCode(), page(form.renamed(), sentence, null));
    }

    Uni<RestResponse<String>> foreign(SignInForm form) {
        return pages.show(StatusCode.FORBIDDEN, page(form.renamed(), words().foreign(), null));
    }

    Uni<RestResponse<String>> notKnownYet(SignInForm form) {
        return later(form, words().listAway());
    }

    /** Under its old name, in case the link was kept: pressing again must not send a second mail. */
    Uni<RestResponse<String>> away(SignInForm form) {
        return later(form, words().away());
    }

    Uni<RestResponse<String>> tooMany(SignInForm form, Duration pause) {
        var minutes = Math.max(1, (pause.toSeconds() + 59) / 60);
        return pages.showLater(
                StatusCode.TOO_MANY_REQUESTS, pause, page(form, null, words().tooMany(minutes)));
    }

    Uni<RestResponse<String>> unknown() {
        var words = words();
        return refuse(
                StatusCode.NOT_FOUND,
                new Sentence(words.unknownTitle(), words.unknownWhat(), words.unknownNext()));
    }

    Uni<RestResponse<String>> expired() {
        var words = words();
        return refuse(
                StatusCode.GONE,
                new Sentence(
                        words.expiredTitle(),
                        words.expiredWhat(config.linkValidity().toMinutes()),
                        words.expiredNext()));
    }

    Uni<RestResponse<String>> used() {
        var words = words();
        return refuse(
                StatusCode.GONE,
                new Sentence(words.usedTitle(), words.usedWhat(), words.usedNext()));
    }

    private Uni<RestResponse<String>> later(SignInForm form, String alert) {
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE, AccessAway.PAUSE, page(form, null, alert));
    }

    private Uni<RestResponse<String>> refuse(int status, Sentence sentence) {
        return pages.show(status, new Refused(sentence));
    }

    private Ask page(SignInForm form, String addressError, String alert) {
        var provider = door.isOpen() ? new Provider(door.name(), door.path(form.to())) : null;
        return new Ask(SignInView.of(form, provider, addressError, alert));
    }

    private SignInMessages words() {
        return visitor.words(SignInMessages.class);
    }
}
