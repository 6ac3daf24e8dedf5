package io.switchboard.web.volunteer;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.forwarding.Volunteers;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.hotline.PhoneInWords;
import io.switchboard.web.page.Mistakes;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps somebody whom a hotline is to know, or says what is wrong with how it was told. */
@ApplicationScoped
class VolunteerKeeping {

    private static final int UNPROCESSABLE = 422;

    private final Volunteers volunteers;
    private final Pages pages;
    private final Visitor visitor;

    VolunteerKeeping(Volunteers volunteers, Pages pages, Visitor visitor) {
        this.volunteers = volunteers;
        this.pages = pages;
        this.visitor = visitor;
    }

    static String path(String slug) {
        return "/hotlines/" + slug + "/volunteers";
    }

    /** @param known who is changed; null for somebody new */
    Uni<RestResponse<String>> keep(Visit visit, VolunteerView known, VolunteerForm form) {
        var mistakes = form.mistakes(words());
        return mistakes.areNone()
                ? volunteers
                        .keep(
                                form.wish(
                                        visit.operator(),
                                        visit.slug(),
                                        known == null ? null : known.id()))
                        .map(_ -> pages.goTo(path(visit.slug())))
                        .onFailure(Refused.class)
                        .recoverWithUni(refused -> explain(refused, visit, known, form))
                : correct(visit, known, form, mistakes);
    }

    Uni<RestResponse<String>> show(
            int status, Visit visit, VolunteerView known, VolunteerForm form, Mistakes mistakes) {
        var path = path(visit.slug());
        return pages.show(
                status,
                new VolunteerPages.Wish(
                        visit.slug(),
                        known == null ? path + "/new" : path + "/" + known.id() + "/change",
                        known == null ? null : known.name(),
                        form,
                        mistakes));
    }

    private Uni<RestResponse<String>> explain(
            Refused refused, Visit visit, VolunteerView known, VolunteerForm form) {
        return switch (refused.refusal()) {
            case UNUSABLE_PHONE ->
                    correct(
                            visit,
                            known,
                            form,
                            Mistakes.of(
                                    VolunteerForm.PHONE,
                                    PhoneInWords.of(visitor)
                                            .of(refused.about(), visit.hotline().countries())));
            case VOLUNTEER_KNOWN ->
                    correct(visit, known, form, Mistakes.of(VolunteerForm.PHONE, words().known()));
            case TOO_MANY_VOLUNTEERS ->
                    correct(visit, known, form, Mistakes.of(VolunteerForm.NAME, words().tooMany()));
            // Somebody removed them since: what was typed may become somebody new.
            case UNKNOWN_VOLUNTEER ->
                    correct(
                            visit,
                            null,
                            form,
                            Mistakes.of(VolunteerForm.NAME, words().goneMeanwhile()));
            default -> Uni.createFrom().failure(refused);
        };
    }

    private Uni<RestResponse<String>> correct(
            Visit visit, VolunteerView known, VolunteerForm form, Mistakes mistakes) {
        return show(UNPROCESSABLE, visit, known, form, mistakes);
    }

    private VolunteerMessages words() {
        return visitor.words(VolunteerMessages.class);
    }
}
