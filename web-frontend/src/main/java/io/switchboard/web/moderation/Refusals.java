package io.switchboard.web.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Why there is no room to show, in words. */
@ApplicationScoped
class Refusals {

    private final Moderators moderators;
    private final Pages pages;
    private final Visitor visitor;

    Refusals(Moderators moderators, Pages pages, Visitor visitor) {
        this.moderators = moderators;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** Also for who brings nothing at all. */
    Uni<RestResponse<String>> unknown() {
        var words = words();
        return show(
                StatusCode.NOT_FOUND,
                new Sentence(words.unknownTitle(), words.unknownWhat(), words.unknownNext()));
    }

    /** What opened nothing is forgotten, so that nobody tries it again. */
    Uni<RestResponse<String>> explain(Throwable failure) {
        var words = words();
        var refusal = ((Refused) failure).refusal();
        if (refusal == Refusal.MAY_NOT_MODERATE) {
            return show(
                    StatusCode.FORBIDDEN,
                    new Sentence(words.mayNotTitle(), words.mayNotWhat(), words.unknownNext()));
        }
        if (refusal == Refusal.CONFERENCE_OPENING) {
            return Uni.createFrom().item(pages.goTo("/conference"));
        }
        moderators.leave();
        if (refusal == Refusal.CONFERENCE_OVER) {
            return show(
                    StatusCode.GONE,
                    new Sentence(words.overTitle(), words.overWhat(), words.overNext()));
        }
        return unknown();
    }

    private Uni<RestResponse<String>> show(int status, Sentence sentence) {
        return pages.show(status, new ModerationPages.Nothing(sentence));
    }

    private ModerationMessages words() {
        return visitor.words(ModerationMessages.class);
    }
}
