package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody answers a hotline from now on. */
@Path(HotlineResource.PATH + "/answering")
@ForOperators
public class AnsweringResource {

    private final HotlineDoor door;
    private final Answers answers;
    private final ChangeRefusals refusals;
    private final Pages pages;
    private final Visitor visitor;

    AnsweringResource(
            HotlineDoor door,
            Answers answers,
            ChangeRefusals refusals,
            Pages pages,
            Visitor visitor) {
        this.door = door;
        this.answers = answers;
        this.refusals = refusals;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> backToTheHotline(String slug) {
        return pages.goTo("/hotlines/" + slug);
    }

    /**
     * @param zone whose clock the end is told by
     * @param seen the revision that was shown
     * @param instead {@code yes} when all others are to stop
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> answer(
            String slug,
            @RestForm String who,
            @RestForm String phone,
            @RestForm String name,
            @RestForm String until,
            @RestForm String time,
            @RestForm String zone,
            @RestForm String seen,
            @RestForm String instead) {
        var form = new AnswerForm(who, phone, name, until, time, zone, seen, "yes".equals(instead));
        return door.enter(
                slug,
                operator ->
                        mistakes(form)
                                .map(it -> refusals.correct(operator, slug, form, it))
                                .orElseGet(() -> answer(operator, slug, form)));
    }

    private Uni<RestResponse<String>> answer(Operator operator, String slug, AnswerForm form) {
        return answers.answer(operator, slug, form)
                .chain(
                        done ->
                                done.map(it -> goTo(slug, it))
                                        .orElseGet(() -> refuseConference(operator, slug, form)))
                .onFailure(Refused.class)
                .recoverWithUni(no -> refusals.explain(operator, slug, form, no));
    }

    private Uni<RestResponse<String>> goTo(String slug, Done done) {
        return Uni.createFrom().item(pages.goTo("/hotlines/" + slug + "?done=" + done.word()));
    }

    private Uni<RestResponse<String>> refuseConference(
            Operator operator, String slug, AnswerForm form) {
        return refusals.correct(operator, slug, form, Mistakes.who(words().unusableConference()));
    }

    private Optional<Mistakes> mistakes(AnswerForm form) {
        if (!form.isChosen()) {
            return Optional.of(Mistakes.who(words().noWho()));
        }
        if (form.isTyped() && form.phone().isBlank()) {
            return Optional.of(Mistakes.phone(words().phoneEmpty()));
        }
        if (form.phone().length() > AnswerForm.LONGEST_PHONE) {
            return Optional.of(Mistakes.phone(words().phoneLong()));
        }
        return form.hasEnd() ? Optional.empty() : Optional.of(Mistakes.time(words().noTime()));
    }

    private AnsweringMessages words() {
        return visitor.words(AnsweringMessages.class);
    }
}
