package io.switchboard.web.people;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.Appointments;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Who administers, besides those whom the settings name. */
@ForAdministrators
@Path(AdministratorResource.PATH)
public class AdministratorResource {

    static final String PATH = "/admin/people";

    private final Appointments appointments;
    private final PeopleDesk desk;
    private final Pages pages;
    private final Presence presence;

    AdministratorResource(
            Appointments appointments, PeopleDesk desk, Pages pages, Presence presence) {
        this.appointments = appointments;
        this.desk = desk;
        this.pages = pages;
        this.presence = presence;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return desk.show();
    }

    /** One who is an administrator already stays one. */
    @POST
    @Path("administrators")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> appoint(@RestForm String address) {
        var typed = Objects.requireNonNullElse(address, "");
        return EmailAddress.parse(typed)
                .map(it -> appointments.appoint(it, presence.name()).map(_ -> pages.goTo(PATH)))
                .orElseGet(() -> desk.showNoAdministrator(typed));
    }

    /** Where a page stood that was left open. */
    @GET
    @Path("administrators")
    public RestResponse<String> back() {
        return pages.goTo(PATH);
    }

    @GET
    @Path("administrators/{person}/removal")
    public Uni<RestResponse<String>> askToDismiss(String person) {
        return appointments
                .all()
                .map(
                        all ->
                                all.stream()
                                        .filter(it -> it.person().equals(person))
                                        .findFirst()
                                        .orElseThrow(NotFoundException::new))
                .chain(it -> pages.show(new PeoplePages.Dismiss(desk.face(it))));
    }

    @POST
    @Path("administrators/{person}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> dismiss(String person) {
        return appointments.dismiss(person).map(_ -> pages.goTo(PATH));
    }
}
