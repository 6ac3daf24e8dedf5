package io.switchboard.web.access.domain;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.domain.DomainView.Reader;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows administrators who may come in, and how the list of it stands. */
@ForAdministrators
@Path("/admin/domains")
public class DomainResource {

    private final AllowedDomains domains;
    private final DomainConfig config;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    DomainResource(
            AllowedDomains domains,
            DomainConfig config,
            Pages pages,
            Visitor visitor,
            Presence presence) {
        this.domains = domains;
        this.config = config;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        var reader =
                new Reader(
                        visitor.words(DomainMessages.class), visitor.language(), presence.zone());
        return pages.show(new DomainPages.Domains(view(reader)));
    }

    /** Of the list's address the host alone: the rest may hold a key. */
    private DomainView view(Reader reader) {
        return config.list()
                .url()
                .map(URI::getHost)
                .map(host -> DomainView.of(domains.patterns(), host, domains.list(), reader))
                .orElseGet(() -> DomainView.ofPatterns(domains.patterns(), reader));
    }
}
