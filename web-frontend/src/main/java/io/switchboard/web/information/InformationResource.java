package io.switchboard.web.information;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Language;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages that are the same for everybody. */
@Path("/")
public class InformationResource {

    private final Pages pages;
    private final Visitor visitor;

    InformationResource(Pages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    @Path("faq")
    public Uni<RestResponse<String>> faq() {
        return pages.showPublic(new InformationPages.Faq(isFrench()));
    }

    @GET
    @Path("legal")
    public Uni<RestResponse<String>> legal() {
        return pages.showPublic(new InformationPages.Legal(isFrench()));
    }

    @GET
    @Path("contact")
    public Uni<RestResponse<String>> contact() {
        return pages.showPublic(new InformationPages.Contact(isFrench()));
    }

    private boolean isFrench() {
        return visitor.language() == Language.FRENCH;
    }
}
