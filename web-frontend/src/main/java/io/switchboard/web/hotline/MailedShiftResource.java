package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.link.RemindedShift;
import io.switchboard.web.forwarding.MailedLinks;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The link of the mail that reminds of a shift: a button says that its volunteer cannot come. */
@Path("/hotlines/shift")
public class MailedShiftResource {

    private final MailedLinks links;
    private final MailedAnswers answers;
    private final Pages pages;
    private final Visitor visitor;
    private final Clock clock;

    MailedShiftResource(
            MailedLinks links, MailedAnswers answers, Pages pages, Visitor visitor, Clock clock) {
        this.links = links;
        this.answers = answers;
        this.pages = pages;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Shows the shift, and changes nothing. */
    @GET
    @Path("{secret}")
    public Uni<RestResponse<String>> ask(String secret) {
        return answers.to(secret, it -> links.showShift(it).chain(shift -> ask(it, shift)));
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> onToTheHotlines() {
        return pages.goTo("/hotlines");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> decline(@RestForm String secret) {
        return answers.to(
                secret,
                it ->
                        links.decline(it)
                                .chain(this::declined)
                                .onFailure(is(Refusal.SHIFT_OVER))
                                .recoverWithUni(() -> over(StatusCode.GONE, null)));
    }

    private Uni<RestResponse<String>> ask(String secret, RemindedShift shift) {
        if (shift.declined()) {
            return declined(shift);
        }
        if (!shift.end().isAfter(clock.instant())) {
            return over(StatusCode.OK, shift.slug());
        }
        var moments = moments(shift);
        var when = answers.words().shiftIs(moments.of(shift.start()), moments.of(shift.end()));
        return pages.show(new HotlinePages.Decline(secret, shift.hotline(), when, moments.clock()));
    }

    private Uni<RestResponse<String>> declined(RemindedShift shift) {
        var words = answers.words();
        return answers.done(
                new Sentence(
                        words.declinedTitle(),
                        words.declinedWhat(shift.hotline(), moments(shift).of(shift.start())),
                        words.declinedNext()),
                shift.slug());
    }

    private Uni<RestResponse<String>> over(int status, String hotline) {
        var words = answers.words();
        return answers.no(
                status,
                new Sentence(words.shiftOverTitle(), words.shiftOverWhat(), words.shiftOverNext()),
                hotline);
    }

    private Moments moments(RemindedShift shift) {
        return new Moments(shift.zone(), visitor.language(), clock.instant());
    }
}
