package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.link.MailedChange;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
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
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The link of the mail that tells of a change: a button takes it back, whoever presses it. */
@Path("/hotlines/undo")
public class MailedUndoResource {

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final MailedLinks links;
    private final MailedAnswers answers;
    private final Pages pages;
    private final Visitor visitor;
    private final Clock clock;

    MailedUndoResource(
            MailedLinks links, MailedAnswers answers, Pages pages, Visitor visitor, Clock clock) {
        this.links = links;
        this.answers = answers;
        this.pages = pages;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Shows the change, and changes nothing. */
    @GET
    @Path("{secret}")
    public Uni<RestResponse<String>> ask(String secret) {
        return answers.to(secret, it -> links.showChange(it).chain(change -> ask(it, change)));
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> onToTheHotlines() {
        return pages.goTo("/hotlines");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> undo(@RestForm String secret) {
        return answers.to(
                secret,
                it ->
                        links.undo(it)
                                .chain(this::undone)
                                .onFailure(is(Refusal.NOT_UNDOABLE))
                                .recoverWithUni(() -> notUndoable(StatusCode.CONFLICT, null))
                                .onFailure(is(Refusal.TOO_MANY_CHANGES))
                                .recoverWithUni(no -> tooOften((Refused) no)));
    }

    private Uni<RestResponse<String>> tooOften(Refused refused) {
        return answers.tooOften(refused.retryAfter().orElse(A_WHILE));
    }

    private Uni<RestResponse<String>> ask(String secret, MailedChange told) {
        if (told.undone()) {
            return undone(told);
        }
        if (!told.change().undoable()) {
            return notUndoable(StatusCode.OK, told.slug());
        }
        var moments = new Moments(told.zone(), visitor.language(), clock.instant());
        var change =
                ChangeFace.of(told.change(), visitor.words(HotlineHistoryMessages.class), moments);
        return pages.show(new HotlinePages.Undo(secret, told.hotline(), change, moments.clock()));
    }

    private Uni<RestResponse<String>> undone(MailedChange told) {
        var words = answers.words();
        return answers.done(
                new Sentence(
                        words.undoneTitle(), words.undoneWhat(told.hotline()), words.undoneNext()),
                told.slug());
    }

    private Uni<RestResponse<String>> notUndoable(int status, String hotline) {
        var words = answers.words();
        return answers.no(
                status,
                new Sentence(
                        words.notUndoableTitle(), words.notUndoableWhat(), words.notUndoableNext()),
                hotline);
    }
}
