package io.switchboard.web.data;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.ForPeople;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One's own data, to look at and to keep. */
@Path("/me")
@ForPeople
public class DataResource {

    private final OwnData data;
    private final SignedIn signedIn;
    private final Pages pages;
    private final Visitor visitor;
    private final Clock clock;

    DataResource(OwnData data, SignedIn signedIn, Pages pages, Visitor visitor, Clock clock) {
        this.data = data;
        this.signedIn = signedIn;
        this.pages = pages;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        var words =
                new FactsInWords(
                        visitor.language(),
                        signedIn.zone(),
                        visitor.words(DataMessages.class),
                        new HotlineFactsInWords(
                                visitor.language(),
                                signedIn.zone(),
                                visitor.words(HotlineFactMessages.class)));
        return data.of(signedIn.person(), signedIn.session())
                .chain(held -> pages.show(new DataPages.Me(MeView.of(held, words))));
    }

    @GET
    @Path("data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<Export>> download() {
        return data.of(signedIn.person(), signedIn.session())
                .map(held -> Export.of(signedIn.person().address(), clock.instant(), held))
                .map(
                        export ->
                                ResponseBuilder.ok(export)
                                        .header(
                                                "Content-Disposition",
                                                "attachment; filename=\"data.json\"")
                                        .header("Cache-Control", "no-store")
                                        .build());
    }
}
