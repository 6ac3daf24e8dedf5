package io.switchboard.web.people;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Ends sessions: somebody's, named in a form and never in an address, or everybody's. */
@ForAdministrators
@Path(SessionEndResource.PATH)
public class SessionEndResource {

    static final String PATH = "/admin/people/sessions";

    private final PersonSessions sessions;
    private final PeopleDesk desk;
    private final Pages pages;

    SessionEndResource(PersonSessions sessions, PeopleDesk desk, Pages pages) {
        this.sessions = sessions;
        this.desk = desk;
        this.pages = pages;
    }

    /** Asks first, since everything that the person has under way in their browsers ends. */
    @POST
    @Path("question")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> ask(@RestForm String address) {
        var typed = Objects.requireNonNullElse(address, "");
        return EmailAddress.parse(typed)
                .map(it -> pages.show(new PeoplePages.End(it.text())))
                .orElseGet(() -> desk.showNobody(typed));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> end(@RestForm String address) {
        var typed = Objects.requireNonNullElse(address, "");
        return EmailAddress.parse(typed)
                .map(it -> sessions.endAllOf(it).map(_ -> pages.goTo(PATH + "/ended")))
                .orElseGet(() -> desk.showNobody(typed));
    }

    @GET
    @Path("everybody")
    public Uni<RestResponse<String>> askAboutEverybody() {
        return pages.show(new PeoplePages.End(""));
    }

    @POST
    @Path("everybody")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> endEverybodys() {
        return sessions.endEverybodys().map(_ -> pages.goTo(PATH + "/ended"));
    }

    @GET
    @Path("ended")
    public Uni<RestResponse<String>> ended() {
        return pages.show(new PeoplePages.Ended());
    }

    /** Where a page stood that was left open. */
    @GET
    @Path("question")
    public RestResponse<String> back() {
        return pages.goTo(AdministratorResource.PATH);
    }
}
