package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.forwarding.Hotlines;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Who answers a hotline now, and every button beside it; the form by which somebody answers is {@link AnsweringResource}'s. */
@Path(HotlineResource.PATH)
@ForOperators
public class HotlineResource {

    static final String PATH = "/hotlines/{slug}";

    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private final HotlineDoor door;
    private final OneHotline page;
    private final Hotlines hotlines;
    private final ChangeRefusals refusals;
    private final Pages pages;
    private final Visitor visitor;

    HotlineResource(
            HotlineDoor door,
            OneHotline page,
            Hotlines hotlines,
            ChangeRefusals refusals,
            Pages pages,
            Visitor visitor) {
        this.door = door;
        this.page = page;
        this.hotlines = hotlines;
        this.refusals = refusals;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** @param done what was done just before; null for nothing that needs a word */
    @GET
    public Uni<RestResponse<String>> show(String slug, @RestQuery String done) {
        var notice = Done.of(done).map(it -> it.notice(visitor.words(HotlineMessages.class)));
        return door.enter(
                slug, operator -> page.show(operator, slug, _ -> Remark.done(notice.orElse(null))));
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    @Path("{act:stopping|undoing|retrying|giving-up|testing}")
    public RestResponse<String> backToTheHotline(String slug) {
        return goTo(slug, "");
    }

    /** @param shift the one that ends; null for all */
    @POST
    @Path("stopping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> stop(String slug, @RestForm String shift) {
        return change(
                slug,
                Done.STOPPING,
                operator -> hotlines.stop(operator, slug, id(shift).orElse(null)));
    }

    @POST
    @Path("undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> undo(String slug, @RestForm String change) {
        return id(change)
                .map(it -> change(slug, Done.UNDOING, who -> hotlines.undo(who, slug, it)))
                .orElseGet(() -> Uni.createFrom().item(goTo(slug, "")));
    }

    @POST
    @Path("retrying")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> retry(String slug) {
        return change(slug, Done.RETRYING, operator -> hotlines.retry(operator, slug));
    }

    @POST
    @Path("giving-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> giveUp(String slug) {
        return change(slug, Done.GIVING_UP, operator -> hotlines.giveUp(operator, slug));
    }

    /** Changes nothing, so what comes of it is shown at once. */
    @POST
    @Path("testing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> test(String slug) {
        return door.enter(
                slug,
                operator ->
                        hotlines.test(operator, slug)
                                .chain(
                                        report ->
                                                page.show(
                                                        operator,
                                                        slug,
                                                        view ->
                                                                Remark.tested(
                                                                        ReportFace.of(
                                                                                report,
                                                                                visitor.words(
                                                                                        OvhMessages
                                                                                                .class),
                                                                                page.moments(
                                                                                        view)))))
                                .onFailure(is(Refusal.OVH_SILENT))
                                .recoverWithUni(() -> sayNothingTested(operator, slug)));
    }

    private Uni<RestResponse<String>> sayNothingTested(Operator operator, String slug) {
        var sentence = visitor.words(AnsweringMessages.class).testSilent();
        return page.show(
                operator,
                slug,
                _ ->
                        Remark.later(
                                StatusCode.SERVICE_UNAVAILABLE,
                                A_MOMENT,
                                sentence,
                                AnswerForm.blank()));
    }

    private Uni<RestResponse<String>> change(
            String slug, Done done, Function<Operator, Uni<?>> work) {
        return door.enter(
                slug,
                operator ->
                        work.apply(operator)
                                .map(_ -> goTo(slug, "?done=" + done.word()))
                                .onFailure(Refused.class)
                                .recoverWithUni(
                                        no ->
                                                refusals.explain(
                                                        operator, slug, AnswerForm.blank(), no)));
    }

    private RestResponse<String> goTo(String slug, String query) {
        return pages.goTo("/hotlines/" + slug + query);
    }

    private static Optional<UUID> id(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
