package io.switchboard.web.people;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.Appointed;
import io.switchboard.web.access.Appointments;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.people.PeopleView.AdministratorFace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The page of people, as it is and with what was typed amiss. */
@ApplicationScoped
class PeopleDesk {

    private static final int UNPROCESSABLE = 422;

    private final Appointments appointments;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    PeopleDesk(Appointments appointments, Pages pages, Visitor visitor, Presence presence) {
        this.appointments = appointments;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    Uni<RestResponse<String>> show() {
        return show(StatusCode.OK, faces -> new PeopleView(faces, "", null, null));
    }

    Uni<RestResponse<String>> showNoAdministrator(String typed) {
        return show(
                UNPROCESSABLE,
                faces -> new PeopleView(faces, typed, reader().words().noAddress(), null));
    }

    Uni<RestResponse<String>> showNobody(String typed) {
        return show(
                UNPROCESSABLE,
                faces -> new PeopleView(faces, typed, null, reader().words().noAddress()));
    }

    AdministratorFace face(Appointed it) {
        return AdministratorFace.of(it, reader());
    }

    private Uni<RestResponse<String>> show(
            int status, Function<List<AdministratorFace>, PeopleView> view) {
        return appointments
                .all()
                .map(all -> all.stream().map(this::face).toList())
                .chain(faces -> pages.show(status, new PeoplePages.People(view.apply(faces))));
    }

    private Reader reader() {
        return new Reader(visitor.words(PeopleMessages.class), visitor.language(), presence.zone());
    }
}
