package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The way to one hotline: one that somebody may not operate is not there, and a pass that is worth nothing any more is forgotten. */
@ApplicationScoped
class HotlineDoor {

    private final Operators operators;
    private final VolunteerPasses passes;
    private final SignedIn signedIn;
    private final Pages pages;
    private final Visitor visitor;

    HotlineDoor(
            Operators operators,
            VolunteerPasses passes,
            SignedIn signedIn,
            Pages pages,
            Visitor visitor) {
        this.operators = operators;
        this.passes = passes;
        this.signedIn = signedIn;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** What {@code work} makes of who asks; of a resource {@link ForOperators}. */
    Uni<RestResponse<String>> enter(
            String hotline, Function<Operator, Uni<RestResponse<String>>> work) {
        return hotline.matches(Slug.PATTERN)
                ? operators
                        .act(hotline, work)
                        .onFailure(is(Refusal.UNKNOWN_HOTLINE))
                        .recoverWithUni(this::showUnknown)
                        .onFailure(is(Refusal.UNKNOWN_LINK))
                        .recoverWithUni(this::showRevoked)
                : showUnknown();
    }

    /** That a link, or the pass it left here, opens nothing. */
    Uni<RestResponse<String>> showRevoked() {
        passes.takeBack();
        var words = visitor.words(HotlineLinkMessages.class);
        var known = signedIn.isSomebody();
        return show(
                new Sentence(words.revokedTitle(), words.revokedWhat(), words.revokedNext()),
                known ? "/hotlines" : "/sign-in?to=%2Fhotlines",
                known ? words.toHotlines() : words.signIn());
    }

    private Uni<RestResponse<String>> showUnknown() {
        var words = visitor.words(HotlineMessages.class);
        return show(
                new Sentence(words.unknownTitle(), words.unknownWhat(), words.unknownNext()),
                "/hotlines",
                words.all());
    }

    private Uni<RestResponse<String>> show(Sentence sentence, String way, String action) {
        return pages.show(
                StatusCode.NOT_FOUND, new HotlinePages.Told(sentence, "over", way, action));
    }
}
