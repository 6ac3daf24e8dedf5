package io.switchboard.web.access.signin;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.AccessAway;
import io.switchboard.web.access.Destination;
import io.switchboard.web.access.SignInMeters;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.access.Way;
import io.switchboard.web.access.domain.AllowedDomains;
import io.switchboard.web.access.domain.Entry.Allowed;
import io.switchboard.web.access.domain.Entry.Foreign;
import io.switchboard.web.access.domain.Entry.NotKnownYet;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.FormName;
import io.switchboard.web.protection.Network;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks who somebody is, and has a link mailed that proves it. */
@Path("/sign-in")
public class SignInResource {

    private static final String SENT = "/sign-in/sent";

    private final SignInLinks links;
    private final SignInMeters meters;
    private final AllowedDomains domains;
    private final SignedIn signedIn;
    private final SignInAnswers answers;
    private final SentCookie sent;
    private final Pages pages;
    private final Visitor visitor;

    SignInResource(
            SignInLinks links,
            SignInMeters meters,
            AllowedDomains domains,
            SignedIn signedIn,
            SignInAnswers answers,
            SentCookie sent,
            Pages pages,
            Visitor visitor) {
        this.links = links;
        this.meters = meters;
        this.domains = domains;
        this.signedIn = signedIn;
        this.answers = answers;
        this.sent = sent;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public Uni<RestResponse<String>> ask(@RestQuery String to) {
        var destination = Destination.of(to);
        return signedIn.isSomebody()
                ? Uni.createFrom().item(pages.goTo(destination.path()))
                : answers.blank(SignInForm.blank(destination));
    }

    /** Says the same of every address that may come in, whoever it is. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> send(
            @RestForm String address,
            @RestForm String to,
            @RestForm String zone,
            @RestForm String request) {
        var form = new SignInForm(address, Destination.of(to), zone, new FormName(request));
        return form.parsed()
                .map(wanted -> send(form, wanted))
                .orElseGet(() -> answers.noAddress(form));
    }

    private Uni<RestResponse<String>> send(SignInForm form, EmailAddress address) {
        return switch (domains.check(address)) {
            case Allowed _ -> sendAllowed(form, address);
            case Foreign _ -> {
                meters.refused(Way.LINK);
                yield answers.foreign(form);
            }
            case NotKnownYet _ -> answers.notKnownYet(form);
        };
    }

    private Uni<RestResponse<String>> sendAllowed(SignInForm form, EmailAddress address) {
        var network = Network.of(visitor.address());
        return links.send(form.asked(address, network, visitor.language()))
                .invoke(expiresAt -> sent.set(expiresAt, form))
                .invoke(() -> meters.asked(Way.LINK))
                .map(_ -> pages.goTo(SENT))
                .onFailure(TooManyLinks.class)
                .invoke(() -> meters.refused(Way.LINK))
                .onFailure(TooManyLinks.class)
                .recoverWithUni(
                        (TooManyLinks tooMany) -> answers.tooMany(form, tooMany.retryAfter()))
                .onFailure(AccessAway.class)
                .recoverWithUni(() -> answers.away(form));
    }

    @GET
    @Path("sent")
    public Uni<RestResponse<String>> sent() {
        return pages.show(sent.page());
    }
}
