package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** What is told to who came by a link of a hotline's mail. */
@ApplicationScoped
class MailedAnswers {

    private static final String ALL = "/hotlines";

    private final Pages pages;
    private final Visitor visitor;

    MailedAnswers(Pages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    /** What {@code work} makes of a secret that our mails may carry; that it is none, or no more, is told. */
    Uni<RestResponse<String>> to(String secret, Function<String, Uni<RestResponse<String>>> work) {
        return secret != null && secret.matches("[A-Za-z0-9_-]{1,100}")
                ? work.apply(secret)
                        .onFailure(is(Refusal.UNKNOWN_LINK))
                        .recoverWithUni(this::unknown)
                : unknown();
    }

    /** @param hotline its slug */
    Uni<RestResponse<String>> done(Sentence sentence, String hotline) {
        return show(StatusCode.OK, sentence, "good", hotline);
    }

    /** @param hotline its slug; null where it is not known */
    Uni<RestResponse<String>> no(int status, Sentence sentence, String hotline) {
        return show(status, sentence, "over", hotline);
    }

    private Uni<RestResponse<String>> unknown() {
        var words = words();
        return no(
                StatusCode.NOT_FOUND,
                new Sentence(words.unknownTitle(), words.unknownWhat(), words.unknownNext()),
                null);
    }

    Uni<RestResponse<String>> tooOften(Duration pause) {
        var words = words();
        var sentence =
                new Sentence(
                        words.often(),
                        words.oftenWhat((pause.toSeconds() + 59) / 60),
                        words.oftenNext());
        return pages.showLater(
                StatusCode.TOO_MANY_REQUESTS,
                pause,
                new HotlinePages.Told(sentence, "wait", ALL, words.showAll()));
    }

    private Uni<RestResponse<String>> show(
            int status, Sentence sentence, String tone, String hotline) {
        var words = words();
        return pages.show(
                status,
                hotline == null
                        ? new HotlinePages.Told(sentence, tone, ALL, words.showAll())
                        : new HotlinePages.Told(sentence, tone, ALL + "/" + hotline, words.show()));
    }

    MailedLinkMessages words() {
        return visitor.words(MailedLinkMessages.class);
    }
}
